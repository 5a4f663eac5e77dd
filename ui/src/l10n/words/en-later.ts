/** What English and its regions need beyond the first screens. */
export default import.meta.glob<string>(
  [
    '../../../../locales/{en,en-CA}/{check,contacts,handover,map,results,sign-off}.ftl',
    '../../../../locales/{en,en-CA}/model/{briefs,decisions,findings,glossary,inventory,law,providers,skills}.ftl',
  ],
  { eager: true, query: '?raw', import: 'default' },
);
