// Every language in every encoding it is written in, long and short; what is no text.
import { describe, expect, test } from 'vitest';
import { decode, looksBinary } from './decode.ts';

/** A text in the bytes of a code page. @throws when a letter is not in it */
const encode = (text: string, encoding: string): Uint8Array => {
  const decoder = new TextDecoder(encoding);
  const codes = new Map(Array.from({ length: 256 }, (_, i) => [decoder.decode(new Uint8Array([i])), i]));
  return Uint8Array.from(text, letter => {
    const code = codes.get(letter);
    if (code === undefined) throw new RangeError(`${letter} is not in ${encoding}`);
    return code;
  });
};

const LATIN_1 = ['windows-1252', 'iso-8859-1', 'iso-8859-15'];
const LATIN_2 = ['windows-1250', 'iso-8859-2'];

const TEXTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['en', 'The café in Haskovo opens at 9:00, and nine people came on 5 March 2025.', LATIN_1],
  [
    'el',
    'Άνοιξε το εργαστήριο στη Ρόδο στις 5 Μαρτίου 2025, με εννέα φίλους.',
    ['windows-1253', 'iso-8859-7'],
  ],
  ['nl', 'De coördinator en de financiële dienst kwamen op 5 maart 2025 naar België.', LATIN_1],
  ['pl', 'Trzecie spotkanie odbędzie się 5 marca 2025 r. w Łodzi, będzie też wycieczka.', LATIN_2],
  ['es', 'El próximo año, el 5 de marzo de 2025, la reunión será en España.', LATIN_1],
  [
    'de',
    'Das dritte Treffen findet am 5. März 2025 in Köln für alle Größen statt.',
    [...LATIN_1, ...LATIN_2],
  ],
  ['ro', 'Întâlnirea va avea loc la 5 martie 2025 şi va reuni nouă parteneri din toată ţara.', LATIN_2],
  ['hu', 'A következő találkozó 2025. március 5-én lesz Győrben, tíz főre bővült a kör.', LATIN_2],
  ['pt', 'A reunião será no dia 5 de março de 2025, com a participação de nove municípios.', LATIN_1],
  [
    'lv',
    'Nākamā tikšanās notiks 2025. gada 5. martā Rīgā, un tajā piedalīsies deviņi partneri.',
    ['windows-1257', 'iso-8859-13'],
  ],
  ['bg', 'Третата среща се провежда на 5 март 2025 г. в Пловдив и Хасково.', ['windows-1251', 'iso-8859-5']],
];

describe.each(TEXTS)('%s', (_, text, encodings) => {
  const short = text.slice(0, 40);
  const long = `${'a plain line without any accent\n'.repeat(900)}${`${text}\n`.repeat(400)}`;
  test.each(encodings)('%s', encoding => {
    expect(decode(encode(text, encoding))).toBe(text);
    expect(decode(encode(short, encoding))).toBe(short);
    expect(decode(encode(long, encoding))).toBe(long);
  });
  test('UTF-8 and UTF-16, with their marks and without', () => {
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    const mark = Buffer.from('\ufeff', 'utf16le');
    expect(decode(Buffer.from(text))).toBe(text);
    expect(decode(Buffer.from(`\ufeff${text}`))).toBe(text);
    expect(decode(little)).toBe(text);
    expect(decode(big)).toBe(text);
    expect(decode(Buffer.concat([mark, little]))).toBe(text);
    expect(decode(Buffer.concat([Buffer.from(mark).swap16(), big]))).toBe(text);
  });
});

describe('signs beside the letters', () => {
  test.each([
    ['windows-1252', 'Von März–Mai 2025: „fünf“ Höfe, € 20 und £ 30.'],
    ['iso-8859-15', 'La reunión de mañana costará 20 €.'],
    ['windows-1253', 'Ήρθαν απ’ όλα τα χωριά: «Άνοιξη» – 20 €.'],
    ['iso-8859-7', 'Ήρθαν απ’ όλα τα χωριά: «Άνοιξη», 20 €.'],
    ['windows-1257', '“Rīgas” reģions – 20 € mēnesī.'],
  ])('%s', (encoding, text) => {
    expect(decode(encode(text, encoding))).toBe(text);
  });
});

describe('what a file says of its encoding', () => {
  const text = 'Das Treffen in Köln';
  test('is believed', () => {
    expect(decode(encode('το 2019', 'iso-8859-7'), 'ISO-8859-7')).toBe('το 2019');
    expect(decode(new Uint8Array([0xf1, 0x61]), 'koi8-r')).toBe('Яa');
  });
  test('is not believed where the bytes are plainly UTF-8 or where nobody knows the name', () => {
    expect(decode(Buffer.from(text), 'iso-8859-1')).toBe(text);
    expect(decode(Buffer.from(text), 'utf-16')).toBe(text);
    expect(decode(encode(text, 'windows-1252'), 'utf-8')).toBe(text);
    expect(decode(encode(text, 'windows-1252'), 'x-unheard-of')).toBe(text);
  });
});

test('UTF-8 with a broken letter stays UTF-8', () => {
  const text = 'Η τρίτη συνάντηση γίνεται στη Ρόδο.';
  const bytes = Buffer.from(text);
  expect(decode(bytes.subarray(0, -2))).toContain('Η τρίτη συνάντηση γίνεται στη Ρόδ');
  bytes[bytes.indexOf(0xcf)] = 0xff;
  expect(decode(bytes)).toContain('συνάντηση');
});

test('pictures, programs and zeros are no text', () => {
  expect(looksBinary(new Uint8Array(600))).toBe(true);
  expect(looksBinary(Uint8Array.from({ length: 600 }, (_, i) => (i * 7919) % 256))).toBe(true);
  expect(looksBinary(Uint8Array.from({ length: 600 }, (_, i) => (i % 5) + 1))).toBe(true);
  for (const [, text, [encoding = 'utf-8']] of TEXTS) {
    expect(looksBinary(encode(text, encoding))).toBe(false);
    expect(looksBinary(Buffer.from(text, 'utf16le'))).toBe(false);
  }
});
