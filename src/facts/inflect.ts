// Small helpers with which the language tables write their inflected forms.

/** Every stem with every ending: `inflect('zweit', 'e er en')` is `zweite zweiter zweiten`. `-` is the bare stem. */
export const inflect = (stems: string, endings: string): string =>
  stems
    .split(' ')
    .flatMap(stem => endings.split(' ').map(ending => (ending === '-' ? stem : stem + ending)))
    .join(' ');

/** A table of values to forms from `value: stem` pairs that share their endings. */
export const paradigm = (stems: Readonly<Record<number, string>>, endings: string): Record<number, string> =>
  Object.fromEntries(Object.entries(stems).map(([value, stem]) => [value, inflect(stem, endings)]));

/** Joins tables; forms of the same value are added, earlier ones first. */
export const merge = (...tables: readonly Readonly<Record<number, string>>[]): Record<number, string> => {
  const all: Record<number, string> = {};
  for (const table of tables) {
    for (const [key, forms] of Object.entries(table)) {
      const value = Number(key);
      all[value] = all[value] === undefined ? forms : `${all[value]} ${forms}`;
    }
  }
  return all;
};

/** Numerals 21–99 written as one word, from tens and units: German, Dutch, Hungarian, compound ordinals. */
export const tensAndUnits = (
  tens: Readonly<Record<number, string>>,
  units: Readonly<Record<number, string>>,
  join: (ten: string, unit: string) => string,
): Record<number, string> => {
  const all: Record<number, string> = {};
  for (const [ten, tenForms] of Object.entries(tens)) {
    for (const [unit, unitForms] of Object.entries(units)) {
      const forms = tenForms.split(' ').flatMap(t => unitForms.split(' ').map(u => join(t, u)));
      all[Number(ten) + Number(unit)] = forms.join(' ');
    }
  }
  return all;
};

/** Number words in front of an adjective of duration or size: German `drei` + `tägig` + every ending. */
export const compoundTable = (
  prefixes: Readonly<Record<number, string>>,
  bases: string,
  endings: string,
): Record<number, string> =>
  Object.fromEntries(
    Object.entries(prefixes).map(([value, forms]) => [
      value,
      forms
        .split(' ')
        .map(prefix => inflect(inflect(prefix, bases), endings))
        .join(' '),
    ]),
  );

/** Whole thousands (or millions) written as one word, from the numerals below a hundred. */
export const thousands = (
  numerals: Readonly<Record<number, string>>,
  thousand: string,
  factor = 1000,
): Record<number, string> =>
  Object.fromEntries(
    Object.entries(numerals)
      .filter(([n]) => Number(n) > 1 || factor > 1000)
      .map(([n, words]) => [
        Number(n) * factor,
        words
          .split(' ')
          .map(word => word + thousand)
          .join(' '),
      ]),
  );
