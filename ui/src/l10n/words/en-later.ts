/** What English and its regions need beyond the first screens. */
export default import.meta.glob<string>(
  [
    '../../../../locales/{en,en-CA}/{accessibility,advice,brief-screen,check,contacts,find,glossary,handover,help,inventory,map,plan,progress,report-preview,report-screen,results,sign-off,year}.ftl',
    '../../../../locales/{en,en-CA}/model/{briefs,decisions,findings,glossary,inventory,law,providers,skills}.ftl',
  ],
  { eager: true, query: '?raw', import: 'default' },
);
