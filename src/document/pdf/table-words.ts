// The heads of the table of partners: on paper only, since a table without a head row cannot be read aloud.

import type { Language } from '../../platform/languages.ts';

interface TableWords {
  readonly country: string;
  readonly partners: string;
}

export const TABLE_WORDS: Readonly<Record<Language, TableWords>> = {
  en: { country: 'Country', partners: 'Partners' },
  el: { country: 'Χώρα', partners: 'Εταίροι' },
  nl: { country: 'Land', partners: 'Partners' },
  pl: { country: 'Kraj', partners: 'Partnerzy' },
  es: { country: 'País', partners: 'Socios' },
  de: { country: 'Land', partners: 'Partner' },
  ro: { country: 'Țara', partners: 'Parteneri' },
  hu: { country: 'Ország', partners: 'Partnerek' },
  pt: { country: 'País', partners: 'Parceiros' },
  lv: { country: 'Valsts', partners: 'Partneri' },
  bg: { country: 'Държава', partners: 'Партньори' },
};
