/**
 * English and its regions, as far as the first screens need them: one chunk, loaded only by those who read it. What only
 * documents and the command line say stays out.
 */
export default import.meta.glob<string>(
  [
    '../../../../locales/{en,en-CA}/**/*.ftl',
    '!../../../../locales/*/{brief,by-hand,cli,cli-years,files,handover-page,plan-files,report,report-years}.ftl',
    '!../../../../locales/*/{accessibility,advice,brief-screen,check,contacts,find,glossary,handover,help,inventory,map,plan,progress,report-preview,report-screen,results,sign-off,year}.ftl',
    '!../../../../locales/*/model/{briefs,decisions,findings,glossary,inventory,law,providers,skills}.ftl',
  ],
  { eager: true, query: '?raw', import: 'default' },
);
