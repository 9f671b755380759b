// Brings words to one form for comparison: lower case, without accents, look-alike letters and scripts unified.

const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  ς: 'σ',
  µ: 'μ',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
};

/** Lower case without accents: `Απρίλιος` and `ΑΠΡΙΛΙΟΣ` fold alike. Cyrillic й stays a letter of its own. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .replaceAll('й', '\u0001')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0001', 'й')
    .replace(/[ßςµłđøæœı’]/g, sign => SPECIAL[sign] ?? sign);
};

const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sht',
  ъ: 'a',
  ь: '',
  ю: 'yu',
  я: 'ya',
  ы: 'y',
  э: 'e',
  ё: 'e',
};
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'u'],
  [/αυ/g, 'av'],
  [/ευ/g, 'ev'],
  [/μπ/g, 'b'],
  [/ντ/g, 'nt'],
  [/γκ/g, 'gk'],
  [/γγ/g, 'ng'],
  [/ει/g, 'i'],
  [/οι/g, 'i'],
  [/αι/g, 'e'],
];

/** Greek and Cyrillic in Latin letters, folded: `Хасково`, `Χάσκοβο` and `Haskovo` meet (`haskovo`). */
export const latin = (word: string): string => {
  let folded = fold(word);
  if (/^[a-z0-9'-]*$/.test(folded)) return folded;
  for (const [pattern, replacement] of DIGRAPHS) folded = folded.replace(pattern, replacement);
  let out = '';
  for (const sign of folded) out += GREEK[sign] ?? CYRILLIC[sign] ?? sign;
  return out.replace(/^ch(?=a)/, 'h');
};
