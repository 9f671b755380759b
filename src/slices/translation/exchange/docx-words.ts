// Words with codes as they stand in a Word document: facts in brackets, `⟦1: 16–18 April 2024⟧`, words that are tied to
// a fact or an address between `⟦2: Haskovo›` and `‹2⟧`. Emphasis and line breaks are Word's own.
import type { Codes, Piece } from './pieces.ts';

/** A run of letters in one dress. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** It is a code: not to be changed, only to be moved. */
  readonly code?: true;
}

/** A line break within a cell. */
export const BREAK = '\n';

/** Signs of our own that a text has by itself are doubled; `‹` where it could be taken for the end of a code. */
const doubled = (text: string): string => text.replace(/[⟦⟧]/g, '$&$&').replace(/‹(?=\d|$)/g, '⟦‹');
const label = (shown: string): string => shown.replace(/[⟦⟧‹›\n]/g, ' ').trim();

function token(type: 'code' | 'open' | 'close', id: string, words: string): string {
  if (type === 'close') return `‹${id}⟧`;
  const inside = words === '' ? id : `${id}: ${words}`;
  return type === 'open' ? `⟦${inside}›` : `⟦${inside}⟧`;
}

/** Pieces as runs of letters. @param shown what codes show, by their numbers */
export function spansOf(
  pieces: readonly Piece[],
  codes: Codes,
  shown: ReadonlyMap<string, string>,
): readonly Span[] {
  const on = { bold: 0, italic: 0 };
  const spans: Span[] = [];
  const add = (text: string, code?: true): void => {
    spans.push({ text, bold: on.bold > 0, italic: on.italic > 0, ...(code ? { code } : {}) });
  };
  for (const piece of pieces) {
    const kind = piece.type === 'text' ? null : codes.get(piece.id)?.kind;
    if (piece.type === 'text') add(doubled(piece.text));
    else if (kind === 'bold' || kind === 'italic') on[kind] += piece.type === 'open' ? 1 : -1;
    else if (kind === 'break') add(BREAK);
    else add(token(piece.type, piece.id, label(shown.get(piece.id) ?? '')), true);
  }
  return spans;
}

export interface SpanReading {
  readonly pieces: readonly Piece[];
  /** What codes showed. */
  readonly shown: ReadonlyMap<string, string>;
  /** A bracket that belongs to no code. */
  readonly broken: boolean;
}

const TOKEN = /⟦⟦|⟧⟧|⟦‹|⟦(\d+)(?::([^⟦⟧›]*))?⟧|⟦(\d+)(?::([^⟦⟧›]*))?›|‹(\d+)⟧|\n|[⟦⟧]/g;

type Dress = Pick<Span, 'bold' | 'italic'>;

/** Word cuts runs where it likes: codes are looked for in the letters of a whole cell. */
class SpanReader {
  readonly pieces: Piece[] = [];
  readonly shown = new Map<string, string>();
  broken = false;
  private readonly text: string;
  private readonly dresses: readonly Dress[];
  private readonly on = { bold: false, italic: false };

  constructor(spans: readonly Span[]) {
    this.text = spans.map(span => span.text).join('');
    this.dresses = spans.flatMap(span => Array.from({ length: span.text.length }, () => span));
  }

  read(): void {
    let at = 0;
    for (const token of this.text.matchAll(TOKEN)) {
      this.words(at, token.index);
      this.token(token, token.index);
      at = token.index + token[0].length;
    }
    this.words(at, this.text.length);
    this.dress({ bold: false, italic: false });
  }

  private token([sign, alone, seen, opens, opened, closes]: RegExpMatchArray, at: number): void {
    if (sign === '⟦⟦' || sign === '⟧⟧' || sign === '⟦‹') this.letters(sign.slice(1), at);
    else if (sign === BREAK) this.pieces.push({ type: 'code', id: 'break' });
    else if (alone !== undefined) this.code('code', alone, seen, at);
    else if (opens !== undefined) this.code('open', opens, opened);
    else if (closes !== undefined) this.code('close', closes);
    else this.broken = true;
  }

  private code(type: 'code' | 'open' | 'close', id: string, shown?: string, dressedAt?: number): void {
    if (dressedAt !== undefined) this.dress(this.dresses[dressedAt]);
    if (shown !== undefined) this.shown.set(id, shown.trim());
    this.pieces.push({ type, id });
  }

  private words(from: number, to: number): void {
    for (let start = from; start < to; ) {
      let end = start + 1;
      while (end < to && this.isAlike(start, end)) end += 1;
      this.letters(this.text.slice(start, end), start);
      start = end;
    }
  }

  private isAlike(a: number, b: number): boolean {
    const [one, other] = [this.dresses[a], this.dresses[b]];
    return one?.bold === other?.bold && one?.italic === other?.italic;
  }

  private letters(text: string, at: number): void {
    this.dress(this.dresses[at]);
    this.pieces.push({ type: 'text', text });
  }

  private dress(wanted: Dress | undefined): void {
    for (const kind of ['bold', 'italic'] as const) {
      const want = wanted?.[kind] ?? false;
      if (this.on[kind] !== want) this.pieces.push({ type: want ? 'open' : 'close', id: kind });
      this.on[kind] = want;
    }
  }
}

/** Runs of letters as pieces; emphasis and line breaks are the codes `bold`, `italic` and `break`. */
export function piecesOfSpans(spans: readonly Span[]): SpanReading {
  const reader = new SpanReader(spans);
  reader.read();
  return { pieces: reader.pieces, shown: reader.shown, broken: reader.broken };
}
