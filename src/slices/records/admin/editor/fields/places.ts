// Countries and languages to choose from, in the reader's words and order.
import type { Formats } from '../../../../../admin/i18n/index.ts';
import type { Choice } from '../../../../../admin/kit/index.ts';
import { LANGUAGE, LANGUAGES, type Language } from '../../../../../platform/languages.ts';
import { writtenIn } from '../../written.ts';

/** The Union writes EL for Greece; beside its members those that take part in its cooperation programmes. */
const COUNTRIES =
  'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK AL BA CH IS LI MD ME MK NO RS TR UA UK XK'.split(
    ' ',
  );

/** Those of the Union, and of neighbours whose documents are cited. */
const SPOKEN =
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv mk no sq sr tr uk'.split(' ');

const REGION: Readonly<Record<string, string>> = { UK: 'GB' };

/** In the reader's alphabet. */
export function countryChoices(language: Language, formats: Formats): readonly Choice[] {
  const { country } = writtenIn(language);
  return COUNTRIES.map(id => ({ id, label: country(REGION[id] ?? id) })).sort((a, b) =>
    formats.compare(a.label, b.label),
  );
}

export function languageChoices(formats: Formats): readonly Choice[] {
  return SPOKEN.map(id => ({ id, label: formats.language(id) })).sort((a, b) =>
    formats.compare(a.label, b.label),
  );
}

/** The platform's own, each by its own name too. */
export const ourLanguageChoices = (formats: Formats): readonly Choice[] =>
  LANGUAGES.map(id => ({ id, label: formats.language(id), description: LANGUAGE[id].name }));
