// Words as translators' tools take them: text with numbered codes in it, single or in pairs, and back.
import { canonicalInline } from '../../../document/canonical.ts';
import type { BoundAttrs, FactAttrs, Inline, Mark } from '../../../document/model.ts';

/** What a code stands for. `sign`: a character that XML cannot hold. */
export type Code =
  | { readonly kind: 'fact'; readonly attrs: FactAttrs }
  | { readonly kind: 'break' }
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'bound'; readonly attrs: BoundAttrs }
  | { readonly kind: 'link'; readonly attrs: { readonly href: string } }
  | { readonly kind: 'bold' }
  | { readonly kind: 'italic' };

/** Codes by the numbers they have within their unit. */
export type Codes = ReadonlyMap<string, Code>;

/** `code` stands alone, `open` and `close` are the ends of a pair. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code' | 'open' | 'close'; readonly id: string };

/** Codes that do not fit together, or that nobody knows. */
export class PieceError extends Error {
  readonly code: 'code-unknown' | 'code-nesting';
  readonly id: string;

  constructor(code: PieceError['code'], id: string) {
    super(`${code}: ${id}`);
    this.name = 'PieceError';
    this.code = code;
    this.id = id;
  }
}

const codeOf = (mark: Mark): Code =>
  mark.type === 'link' || mark.type === 'bound'
    ? ({ kind: mark.type, attrs: mark.attrs } as Code)
    : { kind: mark.type };

/** Whether a code encloses words. */
export const isPaired = (code: Code): boolean =>
  code.kind === 'bound' || code.kind === 'link' || code.kind === 'bold' || code.kind === 'italic';

/** The same code in source and target has the same key. */
export const keyOf = (code: Code): string => JSON.stringify(code);

/**
 * What a locked code says: a fact is said by a reference as well as by words bound to it.
 * @returns null for codes that a translator may leave out or repeat
 */
export const saidBy = (code: Code): string | null => {
  switch (code.kind) {
    case 'fact':
    case 'bound':
      return `fact ${code.attrs.ref}`;
    case 'link':
      return `link ${code.attrs.href}`;
    default:
      return null;
  }
};

/** Gives codes their numbers: those of the source in their order, those of the target by what they stand for. */
export class Numbers {
  readonly codes = new Map<string, Code>();
  private readonly free = new Map<string, string[]>();

  ofSource(code: Code): string {
    const id = this.fresh(code);
    const key = keyOf(code);
    this.free.set(key, [...(this.free.get(key) ?? []), id]);
    return id;
  }

  ofTarget(code: Code): string {
    return this.free.get(keyOf(code))?.shift() ?? this.fresh(code);
  }

  private fresh(code: Code): string {
    const id = String(this.codes.size + 1);
    this.codes.set(id, code);
    return id;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold
const UNSPEAKABLE = /([\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF])/;

type Pair = { readonly id: string; readonly key: string };

/** The marks around each node; a line break is inside what goes on behind it. */
function marksAround(nodes: readonly Inline[]): (readonly Mark[])[] {
  const own = nodes.map(node => (node.type === 'hardBreak' ? null : (node.marks ?? [])));
  const keys = (marks: readonly Mark[] | null | undefined) =>
    new Set((marks ?? []).map(m => JSON.stringify(m)));
  return own.map((marks, at) => {
    if (marks) return marks;
    const before = own.slice(0, at).findLast(found => found !== null) ?? [];
    const after = keys(own.slice(at + 1).find(found => found !== null));
    return before.filter(mark => after.has(JSON.stringify(mark)));
  });
}

/** How many nodes from here on are inside a mark. */
const reach = (around: readonly (readonly Mark[])[], from: number, mark: Mark): number => {
  const key = JSON.stringify(mark);
  let at = from;
  while (around[at]?.some(other => JSON.stringify(other) === key)) at += 1;
  return at - from;
};

/**
 * Writes words as pieces. Marks that overlap are cut so that pairs nest, those that go on longest outermost.
 * @param number gives each code its number
 */
export function piecesOf(nodes: readonly Inline[], number: (code: Code) => string): Piece[] {
  const pieces: Piece[] = [];
  const open: Pair[] = [];
  const around = marksAround(nodes);
  const closeTo = (depth: number): void => {
    while (open.length > depth) pieces.push({ type: 'close', id: (open.pop() as Pair).id });
  };
  for (const [at, node] of nodes.entries()) {
    const marks = around[at] ?? [];
    const wanted = new Set(marks.map(mark => JSON.stringify(mark)));
    const kept = open.findIndex(pair => !wanted.has(pair.key));
    closeTo(kept < 0 ? open.length : kept);
    const still = new Set(open.map(pair => pair.key));
    const fresh = marks.filter(mark => !still.has(JSON.stringify(mark)));
    for (const mark of fresh.toSorted((a, b) => reach(around, at, b) - reach(around, at, a))) {
      const id = number(codeOf(mark));
      open.push({ id, key: JSON.stringify(mark) });
      pieces.push({ type: 'open', id });
    }
    pieces.push(...wordsOf(node, number));
  }
  closeTo(0);
  return pieces;
}

function wordsOf(node: Inline, number: (code: Code) => string): Piece[] {
  if (node.type === 'hardBreak') return [{ type: 'code', id: number({ kind: 'break' }) }];
  if (node.type === 'fact') return [{ type: 'code', id: number({ kind: 'fact', attrs: node.attrs }) }];
  return node.text
    .split(UNSPEAKABLE)
    .filter(part => part !== '')
    .map(part =>
      UNSPEAKABLE.test(part)
        ? { type: 'code', id: number({ kind: 'sign', text: part }) }
        : { type: 'text', text: part },
    );
}

const markOf = (code: Code): Mark => {
  if (code.kind === 'bound') return { type: 'bound', attrs: code.attrs };
  if (code.kind === 'link') return { type: 'link', attrs: code.attrs };
  return { type: code.kind === 'bold' ? 'bold' : 'italic' };
};

/** Reads pieces back into words, keeping track of the pairs that are open. */
class PieceReader {
  readonly nodes: Inline[] = [];
  private readonly open = new Map<string, Mark>();
  private readonly codes: Codes;

  constructor(codes: Codes) {
    this.codes = codes;
  }

  take(piece: Piece): void {
    if (piece.type === 'text') this.nodes.push(this.marked({ type: 'text', text: piece.text }));
    else if (piece.type === 'close') this.close(piece.id);
    else this.code(piece.id, piece.type);
  }

  end(): void {
    const [id] = this.open.keys();
    if (id !== undefined) throw new PieceError('code-nesting', id);
  }

  private close(id: string): void {
    if (!this.codes.has(id)) throw new PieceError('code-unknown', id);
    if (!this.open.delete(id)) throw new PieceError('code-nesting', id);
  }

  private code(id: string, as: 'code' | 'open'): void {
    const code = this.codes.get(id);
    if (code === undefined) throw new PieceError('code-unknown', id);
    if (isPaired(code) !== (as === 'open')) throw new PieceError('code-nesting', id);
    if (as === 'open') this.begin(id, markOf(code));
    else if (code.kind === 'break') this.nodes.push({ type: 'hardBreak' });
    else if (code.kind === 'fact') this.nodes.push(this.marked({ type: 'fact', attrs: code.attrs }));
    else if (code.kind === 'sign') this.nodes.push(this.marked({ type: 'text', text: code.text }));
  }

  private begin(id: string, mark: Mark): void {
    const encloses = (other: Mark): boolean => other.type === 'link' || other.type === 'bound';
    const second = encloses(mark) && [...this.open.values()].some(encloses);
    if (second || this.open.has(id)) throw new PieceError('code-nesting', id);
    this.open.set(id, mark);
  }

  private marked<N extends Exclude<Inline, { type: 'hardBreak' }>>(node: N): N {
    const marks = [...new Map([...this.open.values()].map(mark => [JSON.stringify(mark), mark])).values()];
    return marks.length > 0 ? { ...node, marks } : node;
  }
}

/**
 * Reads pieces back into words, in normal form.
 * @throws PieceError for a code that nobody knows, or that opens and closes where it cannot
 */
export function inlineOf(pieces: readonly Piece[], codes: Codes): readonly Inline[] {
  const reader = new PieceReader(codes);
  for (const piece of pieces) reader.take(piece);
  reader.end();
  return canonicalInline(reader.nodes);
}
