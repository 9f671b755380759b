// A block's Markdown as the memory compares it: its words, facts and figures, without its form. Pure.

/** A fact that a block names. */
export interface NamedFact {
  /** `event:haskovo-2023.place` */
  readonly ref: string;
  /** `place` */
  readonly field: string;
}

/** Told of each piece in its order: a word as it stands, a fact by its reference, a figure by its digits. */
export interface Pieces {
  word(text: string): void;
  fact(ref: string): void;
  figure(digits: string): void;
}

/** `{ref|form}` */
const REFERENCE = /\{([a-z][a-z-]*:[^\s{}|]+)(?:\|[a-z]+)?\}/y;
/** `[words](fact:ref "value")` */
const BOUND = /\[(?:[^\]\\]|\\.)*\]\(fact:([^\s")]+)(?:\s+"[^"]*")?\)/y;
/** The end of a link: its words were read already. */
const LINK_END = /\]\([^)\s]*\)/y;

const LETTER = 1;
const DIGIT = 2;

/** What a sign is, by its code; asked once a sign, for every letter of every text comes by here. */
const SIGNS = new Uint8Array(0x10000).map((_, code) => {
  const sign = String.fromCharCode(code);
  if (sign >= '0' && sign <= '9') return DIGIT;
  // Halves of a pair are letters: nothing that is none is written by them in our languages.
  return /[\p{L}\p{M}\p{Cs}]/u.test(sign) ? LETTER : 0;
});

const signAt = (text: string, at: number): number => SIGNS[text.charCodeAt(at)] ?? 0;

/** Where a word or a figure that begins here ends. */
function endOf(text: string, start: number, first: number): number {
  let at = start + 1;
  if (first === LETTER) while (at < text.length && signAt(text, at) > 0) at++;
  else while (at < text.length && (signAt(text, at) === DIGIT || isPoint(text, at))) at++;
  return at;
}

/** A point or comma with a digit behind it: within a figure. */
const isPoint = (text: string, at: number): boolean =>
  /[.,]/.test(text[at] ?? '') && signAt(text, at + 1) === DIGIT;

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads what opens with a sign of the Markdown. @returns where to go on */
function readMarked(text: string, at: number, pieces: Pieces): number {
  const sign = text[at];
  if (sign === '\\') return at + 2;
  if (sign === ']') return at + (matched(LINK_END, text, at)?.[0].length ?? 1);
  const found = matched(sign === '{' ? REFERENCE : BOUND, text, at);
  if (!found) return at + 1;
  pieces.fact(found[1] ?? '');
  return at + found[0].length;
}

const MARKED = new Set('\\]{[');

/** Words, facts and figures of a block, without its form. */
export function readPieces(markdown: string, pieces: Pieces): void {
  let at = 0;
  while (at < markdown.length) {
    const sign = signAt(markdown, at);
    if (sign === 0) {
      at = MARKED.has(markdown[at] ?? '') ? readMarked(markdown, at, pieces) : at + 1;
      continue;
    }
    const end = endOf(markdown, at, sign);
    if (sign === LETTER) pieces.word(markdown.slice(at, end));
    else pieces.figure(markdown.slice(at, end));
    at = end;
  }
}

export const fieldOf = (ref: string): string => ref.slice(ref.lastIndexOf('.') + 1);

const NOTHING = (): void => undefined;

/** The facts a block names, in their order, each as often as it is named. */
export function factsNamed(markdown: string): NamedFact[] {
  const facts: NamedFact[] = [];
  const fact = (ref: string): void => void facts.push({ ref, field: fieldOf(ref) });
  readPieces(markdown, { word: NOTHING, figure: NOTHING, fact });
  return facts;
}

/** Letters of a word by which its forms are taken for one: longer words of one stem begin alike. */
const STEM = 6;

export const stemOf = (folded: string): string => folded.slice(0, STEM);

const HEAD = /^(?:#{2,3} |> |- |\d+\. )/;

/** What a block opens with: `## ` of a heading, nothing of a paragraph. */
export const opening = (markdown: string): string => HEAD.exec(markdown)?.[0] ?? '';

/** A block's words and facts without its form, for saying whether two are the same: values once bound do not count. */
export const sameness = (markdown: string): string =>
  markdown
    .slice(opening(markdown).length)
    .replaceAll(/\]\(fact:([^\s")]+)\s+"[^"]*"\)/g, '](fact:$1)')
    .replaceAll('*', '')
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Top-level blocks of a text in the normal form of the content files: an empty line stands between two. */
export const blocksOf = (body: string): string[] =>
  body
    .split(/\n[ \t]*\n+/)
    .map(block => block.trim())
    .filter(block => block !== '');

const ITEM = /^(?:- |\d+\. )/;

/** Items of a list, without what they open with; empty for a block that is no list. */
export function itemsOf(block: string): string[] {
  if (!ITEM.test(block)) return [];
  const items: string[] = [];
  for (const line of block.split('\n')) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items;
}

const form = (block: string): string => {
  const head = opening(block);
  return /^\d/.test(head) ? '1. ' : head;
};

/**
 * What a text and its translation say block by block, and of lists item by item besides.
 * @returns nothing where the two are not built alike: nobody knows then what translates what
 */
export function unitsOf(source: string, target: string): [source: string, target: string][] {
  const [from, to] = [blocksOf(source), blocksOf(target)];
  if (from.length !== to.length || from.some((block, index) => form(block) !== form(to[index] ?? '')))
    return [];
  return from.flatMap((block, index): [string, string][] => {
    const other = to[index] ?? '';
    const [items, others] = [itemsOf(block), itemsOf(other)];
    const within = items.length === others.length && items.length > 1 ? items : [];
    return [[block, other], ...within.map((item, at): [string, string] => [item, others[at] ?? ''])];
  });
}
