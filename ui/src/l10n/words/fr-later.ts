/** What French and its regions need beyond the first screens. */
export default import.meta.glob<string>(
  [
    '../../../../locales/{fr,fr-CA,fr-FR}/{accessibility,advice,brief-screen,check,contacts,find,glossary,handover,help,inventory,map,plan,progress,report-preview,report-screen,results,sign-off,year}.ftl',
    '../../../../locales/{fr,fr-CA,fr-FR}/model/{briefs,decisions,findings,glossary,inventory,law,providers,skills}.ftl',
  ],
  { eager: true, query: '?raw', import: 'default' },
);
