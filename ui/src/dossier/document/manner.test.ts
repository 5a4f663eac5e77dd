import { expect, it } from 'vitest';
import { proposed } from './manner.ts';

it('proposes the language on screen and the paper of the country', () => {
  expect(proposed('fr-CA', 'FR')).toEqual({ locale: 'fr-CA', paper: 'a4' });
  expect(proposed('en-CA', null)).toEqual({ locale: 'en-CA', paper: 'letter' });
  expect(proposed('fr-BE', null)).toEqual({ locale: 'fr', paper: 'a4' });
});
