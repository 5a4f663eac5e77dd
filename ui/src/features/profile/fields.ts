/** The closed lists of the profile, in the order they are offered; codes are those of the exchange file. */
export const codes = {
  country: ['QC', 'CA', 'FR', 'EU', 'other'],
  'legal-form': ['association', 'company', 'cooperative', 'public', 'other'],
  disciplines: [
    'theatre',
    'dance',
    'music',
    'circus',
    'puppetry',
    'spoken-word',
    'visual-arts',
    'screen',
    'other',
  ],
  activity: ['season', 'festival', 'both'],
  'tool-change': ['ticketing', 'crm', 'newsletter', 'website', 'planning', 'accounting', 'other'],
  budget: ['none', 'small', 'medium', 'large'],
} as const;

/** Yes or no: the question, the field, and whether it needs a word of help. */
export const questions = [
  { field: 'ownTicketing', id: 'own_ticketing', name: 'own-ticketing' },
  { field: 'newsletter', id: 'newsletter', name: 'newsletter' },
  { field: 'onlineSales', id: 'online_sales', name: 'online-sales' },
  { field: 'freeEntry', id: 'free_entry', name: 'free-entry' },
  { field: 'schools', id: 'schools', name: 'schools' },
  { field: 'minors', id: 'minors', name: 'minors' },
  { field: 'pooling', id: 'pooling', name: 'pooling' },
] as const;

/** The place of a field on the page, named as in the exchange file so that a cause can lead to it. */
export const placeOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
