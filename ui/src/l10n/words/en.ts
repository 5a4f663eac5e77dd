/** English and its regions, in one chunk loaded only by those who read it. */
export default import.meta.glob<string>(
  ['../../../../locales/en/**/*.ftl', '../../../../locales/en-CA/**/*.ftl'],
  { eager: true, query: '?raw', import: 'default' },
);
