/** What French and its regions need beyond the first screens. */
export default import.meta.glob<string>(
  [
    '../../../../locales/{fr,fr-CA,fr-FR}/{check,contacts,handover,map,results,sign-off}.ftl',
    '../../../../locales/{fr,fr-CA,fr-FR}/model/{briefs,decisions,findings,glossary,inventory,law,providers,skills}.ftl',
  ],
  { eager: true, query: '?raw', import: 'default' },
);
