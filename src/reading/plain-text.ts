// Plain text into blocks: pages' furniture and line wraps undone, headings and items told by their shape.

import type { Block, BlockKind, Link, ReadText } from './model.ts';

interface Line {
  readonly text: string;
  readonly number: number;
  /** A page began here: a form feed, or the lone blank that text conversions leave at a page's head. */
  readonly page: boolean;
}

const BULLET = /^(?:[-*•▪◦–✓✔●■·➢➤»]|o(?=\s{2}))\s+(?:[✓✔☑]\s+)?/u;
const NUMBERED = /^(?:\d{1,2}|[a-z])[.)]\s+\S/;
const MARKDOWN_HEADING = /^#{1,6}\s+/;
const RULE = /^(?:[-*_=]\s*){3,}$/;
const ENDS_SENTENCE = /[.!?…:;]["'”»)\]]*$/u;
const LOWER_START = /^["'(«„“]?\p{Ll}/u;
const HEADING_LIMIT = 140;
const LINE_LIMIT = 110;

const splitLines = (text: string): Line[] =>
  text.split(/\r\n|\n|\r/).map((raw, i) => ({
    text: raw.replace(/[\u00a0\u2007]/g, ' ').trim(),
    number: i + 1,
    page: raw.startsWith('\f') || /^ \S/.test(raw),
  }));

/** Blank-line groups; a page's beginning also opens one. */
const groups = (lines: readonly Line[]): Line[][] => {
  const all: Line[][] = [];
  let current: Line[] = [];
  const close = (): void => {
    if (current.length > 0) all.push(current);
    current = [];
  };
  for (const line of lines) {
    if (line.text === '' || RULE.test(line.text)) {
      close();
      continue;
    }
    const starts = line.page || BULLET.test(line.text) || MARKDOWN_HEADING.test(line.text);
    if (starts && current.length > 0) close();
    current.push(line);
    if (MARKDOWN_HEADING.test(line.text)) close();
  }
  close();
  return all;
};

const endsOpen = (text: string): boolean => /[\p{L}\d,–-]$/u.test(text) && !ENDS_SENTENCE.test(text);
const width = (group: readonly Line[]): number => Math.max(...group.map(line => line.text.length));

/** A sentence that goes on behind a blank line: the group ends open and the next begins small, or after a comma. */
const continues = (before: readonly Line[], after: readonly Line[]): boolean => {
  const last = before[before.length - 1]?.text ?? '';
  const next = after[0]?.text ?? '';
  if (BULLET.test(next) || MARKDOWN_HEADING.test(next) || /^(?:https?:|www\.)/i.test(next)) return false;
  if (/[\p{Ll}]-$/u.test(last) && LOWER_START.test(next)) return true;
  if (last.length < 40 && width(before) < 60) return false;
  if (LOWER_START.test(next) && endsOpen(last)) return true;
  return /,$/.test(last) && last.length > 60;
};

const mergeOpen = (all: Line[][]): Line[][] => {
  const merged: Line[][] = [];
  for (const group of all) {
    const before = merged[merged.length - 1];
    if (before !== undefined && continues(before, group)) before.push(...group);
    else merged.push([...group]);
  }
  return merged;
};

/** A heading that no blank line parts from its text: short beside the lines below, which begin anew. */
const splitGlued = (group: Line[]): Line[][] => {
  const parts: Line[][] = [];
  let at = 0;
  while (at < group.length - 1) {
    const size = gluedHeading(group.slice(at, at + AHEAD));
    if (size === 0) break;
    parts.push(group.slice(at, at + size));
    at += size;
  }
  parts.push(group.slice(at));
  return parts;
};

// How many lines below are looked at to tell a heading from its text.
const AHEAD = 30;

/** How many lines at the beginning are a heading glued to what follows: 0, 1 or 2. */
const gluedHeading = (lines: readonly Line[]): number => {
  const first = lines[0]?.text ?? '';
  if (isOver(first)) return 0;
  if (isGlued(lines, 1) || labels(lines) || leadsOn(lines)) return 1;
  const second = lines[1]?.text ?? '';
  return lines.length > 2 && closesPart(second) && isGlued(lines, 2) ? 2 : 0;
};

/** Ends like a sentence: no heading. */
const isOver = (text: string): boolean => ENDS_SENTENCE.test(text) && !/[:!?]$/.test(text);

const beginsAnew = (lines: readonly Line[], size: number): boolean =>
  /^["«„“]?[\p{Lu}\d]/u.test(lines[size]?.text ?? '') && !/[-,]$/.test(lines[size - 1]?.text ?? '');

/** The first lines are short beside the prose below, or close by themselves. */
const isGlued = (lines: readonly Line[], size: number): boolean => {
  const body = lines.slice(size);
  const last = lines[size - 1]?.text ?? '';
  const head = lines.slice(0, size).reduce((sum, line) => sum + line.text.length, 0);
  if (body.length === 0 || head > HEADING_LIMIT || !beginsAnew(lines, size) || isOver(last)) return false;
  return isProse(body) && (last.length < width(body) * 0.75 || closesPart(last));
};

/** "Our partners:" above a line or two. */
const labels = (lines: readonly Line[]): boolean =>
  lines.length >= 2 && lines.length <= 3 && /:$/.test(lines[0]?.text ?? '') && beginsAnew(lines, 1);

/** A heading above another heading. */
const leadsOn = (lines: readonly Line[]): boolean =>
  lines.length > 2 &&
  isHeadingLine(lines[0]?.text ?? '') &&
  beginsAnew(lines, 1) &&
  gluedHeading(lines.slice(1)) > 0;

/** A line that carries its own date or year at the end closes a heading. */
const closesPart = (text: string): boolean => /\b(?:19|20)\d\d\.?$/.test(text) || /[?!:]$/.test(text);
const isHeadingLine = (text: string): boolean =>
  text.length <= 70 && (!ENDS_SENTENCE.test(text) || /[?!:]$/.test(text));
const isProse = (lines: readonly Line[]): boolean => {
  const text = lines.map(line => line.text).join(' ');
  return text.length > 70 && /[.!?]["”»)]?(?:\s|$)/u.test(text);
};

/** Joins lines; "σχετι-" + "κά" becomes one word, "socio-" + "Economic" keeps its hyphen. */
const join = (lines: readonly Line[]): { text: string; starts: { at: number; line: number }[] } => {
  const parts: string[] = [];
  const starts: { at: number; line: number }[] = [];
  let length = 0;
  let last = '';
  for (const line of lines) {
    const hyphenated = /\p{Ll}-$/u.test(last.slice(-3)) && LOWER_START.test(line.text);
    const glue = parts.length === 0 || /\p{L}-$/u.test(last.slice(-3)) ? '' : ' ';
    if (hyphenated) parts.push((parts.pop() ?? '').slice(0, -1));
    length += hyphenated ? -1 : glue.length;
    starts.push({ at: length, line: line.number });
    parts.push(hyphenated ? line.text : glue + line.text);
    length += line.text.length;
    last = line.text;
  }
  return { text: parts.join(''), starts };
};

interface Draft {
  kind: BlockKind | 'short';
  readonly lines: readonly Line[];
  readonly text: string;
  readonly starts: readonly { at: number; line: number }[];
  readonly marked: boolean;
  readonly page: boolean;
}

const classify = (lines: readonly Line[]): Draft => {
  const first = lines[0];
  const { text, starts } = join(lines);
  const base = { lines, text, starts, page: first?.page ?? false };
  const bare = text.replace(/[*_`]+/g, '').trim();
  if (MARKDOWN_HEADING.test(text)) return { ...base, kind: 'heading', marked: true };
  if (BULLET.test(text)) return { ...base, kind: 'item', marked: true };
  return { ...base, kind: isShort(bare, lines.length) ? 'short' : 'text', marked: false };
};

/** Short enough for a heading or an item, and not ended like a sentence. */
const isShort = (text: string, lines: number): boolean => {
  if (lines > 4 || text.length > (lines > 1 ? HEADING_LIMIT : LINE_LIMIT)) return false;
  // An address, or a sentence that has ended inside: text.
  if (/https?:|www\./i.test(text) || text.includes('](') || /\p{L}{3}[.!?]\s{1,20}\p{Lu}/u.test(text))
    return false;
  if (/!["”»)]*$/u.test(text)) return text.length <= 40;
  // The Greek question mark looks like a semicolon.
  if (/;$/.test(text)) return /\p{Script=Greek}/u.test(text);
  return !/[.,]["”»)]*$/u.test(text) || /\b(?:19|20)\d\d\.$/.test(text);
};

const LABELLED = /^\p{L}[^:]{1,60}:\s*\S/u;
const isLogo = (text: string): boolean => /^[\p{Lu}\s\d-]{4,}$/u.test(text) && /\s|-/.test(text);
const carriesNumber = (text: string): boolean =>
  /\d/.test(text) && !/\b(?:19|20)\d\d\b/.test(text) && !/^\p{L}+\s*#?\d+$/u.test(text);

/** Short lines in a row: which are headings, which the items of a list. */
const resolveRun = (run: Draft[], followed: boolean): void => {
  const labelled = run.filter(draft => LABELLED.test(draft.text)).length;
  const numbered = run.filter(draft => carriesNumber(draft.text)).length;
  let listing = false;
  run.forEach((draft, i) => {
    const inLabels = labelled >= 3 && LABELLED.test(draft.text);
    const inNumbers = run.length >= 4 && numbered >= 3 && carriesNumber(draft.text);
    const last = i === run.length - 1;
    if (
      inLabels ||
      inNumbers ||
      isLogo(draft.text) ||
      (listing && !draft.text.endsWith(':') && !(last && followed))
    )
      draft.kind = 'item';
    else draft.kind = 'heading';
    if (draft.text.endsWith(':') && draft.kind === 'heading') listing = true;
    if (draft.kind === 'heading' && !draft.text.endsWith(':')) listing = false;
  });
};

const resolveShort = (drafts: Draft[]): void => {
  for (let i = 0; i < drafts.length; ) {
    if (drafts[i]?.kind !== 'short') {
      i += 1;
      continue;
    }
    let end = i;
    while (drafts[end]?.kind === 'short') end += 1;
    const next = drafts[end];
    // What stands at a page's foot is no heading of the next page.
    resolveRun(drafts.slice(i, end), next !== undefined && !next.page);
    i = end;
  }
};

const MARKDOWN_LINK = /\[([^[\]\n]{0,1000})\]\(([^)\s]{0,2000})(?:[ \t]{1,9}"[^"\n]{0,300}")?\)/g;

const linksOf = (lines: readonly Line[]): Link[] =>
  lines.flatMap(line =>
    [...line.text.matchAll(MARKDOWN_LINK)].map(found => ({
      text: (found[1] ?? '').trim(),
      target: found[2] ?? '',
      line: line.number,
    })),
  );

const block = (draft: Draft): Block => {
  const mark =
    draft.kind === 'item'
      ? (BULLET.exec(draft.text)?.[0].length ?? 0)
      : draft.kind === 'heading'
        ? (MARKDOWN_HEADING.exec(draft.text)?.[0].length ?? 0)
        : 0;
  return {
    kind: draft.kind === 'short' ? 'heading' : draft.kind,
    text: draft.text.slice(mark),
    line: draft.lines[0]?.number ?? 1,
    lines: draft.starts.map(start => ({ at: Math.max(0, start.at - mark), line: start.line })),
    marked: draft.marked || NUMBERED.test(draft.text),
    breakBefore: draft.page,
  };
};

// This many marked headings make a document one that marks its headings.
const MARKED = 2;

/** Blocks and links of plain or Markdown text. Emphasis signs stay in the text; they carry no fact. */
export const readPlainText = (text: string): ReadText => {
  const lines = splitLines(text);
  const all = groups(lines);
  const marked = all.filter(group => MARKDOWN_HEADING.test(group[0]?.text ?? '')).length;
  // Where the writer marks headings, what is not marked is none.
  const drafts = (marked >= MARKED ? mergeOpen(all) : mergeOpen(all).flatMap(splitGlued)).map(classify);
  if (marked >= MARKED) for (const draft of drafts) draft.kind = draft.kind === 'short' ? 'text' : draft.kind;
  else resolveShort(drafts);
  return { text, blocks: drafts.map(block), links: linksOf(lines) };
};
