// The blocks of an issue as a list that is worked on: what there can be, how each is called, adding, moving, removing.
import { BLOCK_TYPES, type BlockType } from '../../../document/model.ts';
import type { Texts } from '../../records/admin/index.ts';
import type { RecordKindName } from '../../records/model.ts';
import type { IssueBlock } from '../model.ts';
import { plainLine } from './headline.ts';

/** In the order in which they are offered: what is written most comes first. */
export const OFFERED_TYPES: readonly BlockType[] = [
  'text',
  'event',
  'practice',
  'report',
  'indicators',
  'picture',
  'quotation',
  'action',
  'partners',
  'names',
  'contacts',
  'social',
  'headline',
  'disclaimer',
];

interface SubjectKind {
  readonly kind: RecordKindName;
  /** The word before the colon: `event`. */
  readonly record: string;
  /** Filters of the list that is chosen from. */
  readonly where?: Readonly<Record<string, string>>;
}

/** What a block of a type speaks of, where it speaks of one record. */
export const SUBJECT_KINDS: Readonly<Partial<Record<BlockType, SubjectKind>>> = {
  event: { kind: 'events', record: 'event' },
  practice: { kind: 'practices', record: 'practice' },
  report: { kind: 'reports', record: 'report' },
  picture: { kind: 'library', record: 'library', where: { kind: 'picture' } },
  action: { kind: 'project', record: 'project' },
};

const isBlockType = (type: unknown): type is BlockType => (BLOCK_TYPES as readonly unknown[]).includes(type);

/** The blocks in a form's fields; what is none, as an old draft may hold, is left out. */
export function blocksOf(fields: Readonly<Record<string, unknown>>): readonly IssueBlock[] {
  const found = Array.isArray(fields.blocks) ? fields.blocks : [];
  return found.filter(
    (block): block is IssueBlock =>
      typeof block === 'object' && block !== null && typeof block.id === 'string' && isBlockType(block.type),
  );
}

const slugOf = (subject: string | undefined): string => subject?.slice(subject.indexOf(':') + 1) ?? '';

/**
 * A name that no other block has, made of what the block is: `event-haskovo-2023`, `text-2`. It stays when the block's
 * subject is exchanged: its texts are kept under it.
 */
export function freshId(blocks: readonly IssueBlock[], type: BlockType, subject?: string): string {
  const first = [type, slugOf(subject)].filter(part => part !== '').join('-');
  const taken = new Set(blocks.map(({ id }) => id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? first : `${first}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** @param place before which it stands then; the list's length: at the end */
export const withBlock = (blocks: readonly IssueBlock[], block: IssueBlock, place: number): IssueBlock[] =>
  blocks.toSpliced(place, 0, block);

export const withoutBlock = (blocks: readonly IssueBlock[], id: string): IssueBlock[] =>
  blocks.filter(block => block.id !== id);

/** @param to its place among all blocks afterwards; beyond an end it stays there */
export function moved(blocks: readonly IssueBlock[], id: string, to: number): readonly IssueBlock[] {
  const from = blocks.findIndex(block => block.id === id);
  const [block] = blocks.slice(from, from + 1);
  const place = Math.max(0, Math.min(blocks.length - 1, to));
  if (block === undefined || from === -1 || place === from) return blocks;
  return withBlock(withoutBlock(blocks, id), block, place);
}

/** @param subject undefined takes it away */
export const withSubject = (
  blocks: readonly IssueBlock[],
  id: string,
  subject: string | undefined,
): IssueBlock[] =>
  blocks.map(block => {
    if (block.id !== id) return block;
    const { subject: _, ...rest } = block;
    return subject === undefined ? rest : { ...rest, subject };
  });

/** Where what is proposed goes: before what closes every issue. */
export function placeForNews(blocks: readonly IssueBlock[]): number {
  const closing: readonly BlockType[] = ['partners', 'names', 'action', 'social', 'contacts', 'disclaimer'];
  const last = blocks.findLastIndex(({ type }) => !closing.includes(type));
  return last + 1;
}

/** The kind of block that a name was made of; null for names of another making. */
export const typeInId = (id: string): BlockType | null =>
  BLOCK_TYPES.find(type => id === type || id.startsWith(`${type}-`)) ?? null;

/** What a block is called in a line: "Event: event-haskovo-2023" has no words of its own, so its type and what tells it apart. */
export function blockName(t: (key: string) => string, id: string): string {
  const type = typeInId(id);
  if (type === null) return id.replaceAll('-', ' ');
  const rest = id.slice(type.length + 1).replaceAll('-', ' ');
  return [t(`newsletters.block.${type}`), rest].filter(part => part !== '').join(' · ');
}

/** By what is written in it: "Event: Making enterprises visible"; by its type while nothing is. */
export function calledBlock(
  t: (key: string) => string,
  { type }: IssueBlock,
  words: string | undefined,
): string {
  const line = plainLine(words);
  const kind = t(`newsletters.block.${type}`);
  return line === '' ? kind : `${kind}: ${line}`;
}

/** A block of an issue by what is written in it, in the reader's language, else in the issue's own. */
export function blockTitle(
  t: (key: string) => string,
  { fields, texts }: { readonly fields: Readonly<Record<string, unknown>>; readonly texts: Texts },
  id: string,
  language: string,
): string {
  const block = blocksOf(fields).find(one => one.id === id);
  const own = texts[id] ?? {};
  const words = own[language]?.body ?? own[String(fields.source ?? 'en')]?.body;
  return block === undefined ? blockName(t, id) : calledBlock(t, block, words);
}

/** Facts that a block's card shows. */
export function cardRefs({ type, subject }: IssueBlock): string[] {
  if (subject === undefined) return [];
  const of = (...names: string[]): string[] => names.map(name => `${subject}.${name}`);
  switch (type) {
    case 'event':
      return of('title', 'dates', 'place', 'country');
    case 'practice':
      return of('title');
    case 'report':
      return of('title', 'published', 'language', 'url');
    case 'action':
      return subject.startsWith('project:') ? of('website') : [];
    default:
      return [];
  }
}
