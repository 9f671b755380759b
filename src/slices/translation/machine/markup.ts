// Blocks as machines take them: facts and other codes as tags that they leave alone, and back.
import type { Codes, Piece } from '../exchange/pieces.ts';

/**
 * `xml`: `<x id="1">16–18 April 2024</x>`, pairs as `<g id="2">…</g>` · `html`: `<span translate="no" id="x1">`, pairs as
 * `<b id="g2">` · `tags`: as `xml`, but without the fact's words, for machines that would translate them
 */
export type Dialect = 'xml' | 'html' | 'tags';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, sign => SIGNS[sign] ?? sign);

const code = (dialect: Dialect, id: string, words: string): string => {
  if (dialect === 'html') return `<span translate="no" id="x${id}">${escaped(words || '·')}</span>`;
  return dialect === 'tags' || words === '' ? `<x id="${id}"/>` : `<x id="${id}">${escaped(words)}</x>`;
};

const opening = (dialect: Dialect, id: string): string =>
  dialect === 'html' ? `<b id="g${id}">` : `<g id="${id}">`;

/** @param shown what codes stand for, in the language of the source */
export const writeMarkup = (
  pieces: readonly Piece[],
  codes: Codes,
  shown: ReadonlyMap<string, string>,
  dialect: Dialect,
): string =>
  pieces
    .map(piece => {
      if (piece.type === 'text') return escaped(piece.text);
      if (piece.type === 'open') return opening(dialect, piece.id);
      if (piece.type === 'close') return dialect === 'html' ? '</b>' : '</g>';
      return code(dialect, piece.id, codes.get(piece.id)?.kind === 'fact' ? (shown.get(piece.id) ?? '') : '');
    })
    .join('');

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const number = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : '';
  });

const TAG = /<(\/?)([a-z][a-z0-9]*)\b([^<>]*?)(\/?)>/gi;

type Open = { readonly name: string; readonly kind: 'pair' | 'code' | 'other'; readonly id: string };

/** Takes what machines make of tags: doubled spaces, other quotes, entities, wrappers of their own. */
class MarkupReader {
  readonly pieces: Piece[] = [];
  private readonly open: Open[] = [];

  text(text: string): void {
    // The words of a fact are the record's, in whatever language.
    if (text !== '' && !this.open.some(({ kind }) => kind === 'code'))
      this.pieces.push({ type: 'text', text: decoded(text) });
  }

  begin(name: string, attributes: string, isEmpty: boolean): void {
    const id = /\bid\s*=\s*["'“”]?\s*[xg]?(\d+)/i.exec(attributes)?.[1];
    const kind = id === undefined ? 'other' : /^(x|span)$/i.test(name) ? 'code' : 'pair';
    if (kind === 'code') this.pieces.push({ type: 'code', id: id ?? '' });
    if (kind === 'pair') this.pieces.push({ type: 'open', id: id ?? '' });
    if (!isEmpty) this.open.push({ name: name.toLowerCase(), kind, id: id ?? '' });
  }

  end(name: string): void {
    const at = this.open.findLastIndex(open => open.name === name.toLowerCase());
    if (at < 0) return;
    const [closed] = this.open.splice(at, 1);
    if (closed?.kind === 'pair') this.pieces.push({ type: 'close', id: closed.id });
  }
}

/** A machine's answer as pieces; whether its codes are right is for whoever knows the source. */
export function readMarkup(answer: string): Piece[] {
  const reader = new MarkupReader();
  let at = 0;
  for (const tag of answer.matchAll(TAG)) {
    const [whole, closing, name = '', attributes = '', empty] = tag;
    reader.text(answer.slice(at, tag.index));
    if (closing === '/') reader.end(name);
    else reader.begin(name, attributes, empty === '/');
    at = tag.index + whole.length;
  }
  reader.text(answer.slice(at));
  return reader.pieces;
}
