// Files as accidents leave them: cut short, with bytes turned, parts doubled or lost. Seeded, so that a run can be repeated.

import type { Random } from './random.ts';

const cut = (bytes: Uint8Array, random: Random): Uint8Array =>
  bytes.slice(0, Math.floor(random() * bytes.length));

const flipped = (bytes: Uint8Array, random: Random): Uint8Array => {
  const copy = bytes.slice();
  for (let n = 1 + random() * 40; n > 0; n--)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return copy;
};

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

const doubled = (bytes: Uint8Array, random: Random): Uint8Array => {
  const from = Math.floor(random() * bytes.length);
  const part = bytes.subarray(from, from + Math.floor(random() * 500));
  return joined(bytes.subarray(0, from), ...Array.from({ length: 20 }, () => part), bytes.subarray(from));
};

const lost = (bytes: Uint8Array, random: Random): Uint8Array => {
  const from = Math.floor(random() * bytes.length);
  return joined(bytes.subarray(0, from), bytes.subarray(from + Math.floor(random() * bytes.length * 0.5)));
};

/** One of these mishaps. */
export const damaged = (bytes: Uint8Array, random: Random): Uint8Array => {
  const mishaps = [cut, flipped, doubled, lost];
  return (mishaps[Math.floor(random() * mishaps.length)] ?? cut)(bytes, random);
};

const PIECES =
  '0 1 13 2024 1.250,5 € % – - / : . , ( ) [ ]( " \' # @ http://a.eu/ www. a@b.eu +30 º ª ½ − № § Mai май Μαΐου and και von bis dos mil tíz \u0000 \u00ad \u200b \u202f \ufeff 😀 é ́ \n \n\n \t'.split(
    ' ',
  );

/** Text of random signs from all of Unicode, with the pieces that facts are made of. */
export const randomText = (random: Random, length: number): string => {
  let text = '';
  while (text.length < length) {
    const kind = random();
    if (kind < 0.5) text += PIECES[Math.floor(random() * PIECES.length)] ?? '';
    else if (kind < 0.8) text += String.fromCodePoint(Math.floor(random() * 0x2500));
    else if (kind < 0.9) text += String.fromCharCode(Math.floor(random() * 0x10000));
    else text += (PIECES[Math.floor(random() * PIECES.length)] ?? '').repeat(Math.floor(random() * 30));
  }
  return text;
};
