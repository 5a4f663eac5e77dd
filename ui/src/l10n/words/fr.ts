/** French and its regions, in one chunk loaded only by those who read it. */
export default import.meta.glob<string>(
  [
    '../../../../locales/fr/**/*.ftl',
    '../../../../locales/fr-CA/**/*.ftl',
    '../../../../locales/fr-FR/**/*.ftl',
  ],
  { eager: true, query: '?raw', import: 'default' },
);
