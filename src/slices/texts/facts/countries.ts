// Countries that a text may name: those that take part in Interreg Europe, and their neighbours in the programme's reach.
import { countryName } from '../../../platform/i18n/index.ts';
import type { Language } from '../../../platform/languages.ts';
import type { LocalText } from '../model.ts';

/** The Union's codes: EL for Greece. */
// biome-ignore format: a table
export const COUNTRIES: readonly string[] = [
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'EL', 'ES', 'FI', 'FR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU',
  'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
  'NO', 'CH', 'AL', 'BA', 'MD', 'ME', 'MK', 'RS', 'UA',
];

export const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code);

export const countryTitle = (code: string, language: Language): LocalText => ({
  text: countryName(code, language),
  language,
  own: true,
});
