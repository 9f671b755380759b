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

type Choices = readonly Choice[];

/** Names of places are asked of the browser once: that takes time, and the same list is drawn only once. */
const once = (make: (formats: Formats) => Choices): ((formats: Formats) => Choices) => {
  const made = new WeakMap<Formats, Choices>();
  return formats => {
    const choices = made.get(formats) ?? make(formats);
    made.set(formats, choices);
    return choices;
  };
};

const sorted = (choices: Choices, { compare }: Formats): Choices =>
  choices.toSorted((a, b) => compare(a.label, b.label));

const countries = new Map<Language, Choices>();

/** In the reader's alphabet. */
export function countryChoices(language: Language, formats: Formats): Choices {
  const { country } = writtenIn(language);
  const known =
    countries.get(language) ??
    sorted(
      COUNTRIES.map(id => ({ id, label: country(REGION[id] ?? id) })),
      formats,
    );
  countries.set(language, known);
  return known;
}

export const languageChoices = once(formats =>
  sorted(
    SPOKEN.map(id => ({ id, label: formats.language(id) })),
    formats,
  ),
);

/** The platform's own, each by its own name too. */
export const ourLanguageChoices = once(formats =>
  LANGUAGES.map(id => ({ id, label: formats.language(id), description: LANGUAGE[id].name })),
);
