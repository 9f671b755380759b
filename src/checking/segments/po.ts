// Gettext PO: msgid is the source, msgstr the translation; the header names the language.

import { basename } from 'node:path';
import { Lines } from './characters.ts';
import { languageCode, type Segment, type SegmentReader, textsOf } from './segment.ts';

/** What an entry says, by keyword. */
type Fields = Map<string, string>;

const FIELD = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s+"/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const unescapeText = (text: string): string =>
  !text.includes('\\') ? text : text.replace(/\\(.)/g, (_, sign: string) => ESCAPES[sign] ?? sign);

/** A line that begins another entry: a blank, or a comment or key behind a finished one. */
const begins = (text: string, fields: Fields): boolean => {
  if (text === '') return true;
  // Lines of text, the most, end nothing.
  if (text.startsWith('"')) return false;
  return /^(?:#|msgctxt\b|msgid\s)/.test(text) && (fields.has('msgstr') || fields.has('msgstr[0]'));
};

/** What a line says between its first quotation mark and its last; null for a line that is not closed. */
const between = (text: string, first: number): string | null =>
  text.endsWith('"') && text.length > first + 1 ? unescapeText(text.slice(first + 1, -1)) : null;

/** Takes a line into the entry; answers the field that lines of text behind it go on with. */
const take = (text: string, fields: Fields, field: string): string => {
  if (text.startsWith('"')) {
    fields.set(field, (fields.get(field) ?? '') + (between(text, 0) ?? ''));
    return field;
  }
  const opened = text.startsWith('msg') ? FIELD.exec(text) : null;
  const said = opened === null ? null : between(text, opened[0].length - 1);
  if (opened === null || said === null) return field;
  const name = opened[1] ?? '';
  fields.set(name, said);
  return name;
};

const header = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}:\\s*(\\S+)`, 'im').exec(text)?.[1];

const segmentsOf = (fields: Fields, source: string, target: string | undefined): Segment[] => {
  const id = fields.get('msgctxt') ?? fields.get('msgid') ?? '';
  const plural = fields.get('msgid_plural');
  const single = fields.get('msgstr') ?? (plural === undefined ? undefined : fields.get('msgstr[0]'));
  const segments = [
    {
      id,
      texts: textsOf([
        [source, fields.get('msgid') ?? ''],
        [target, single ?? ''],
      ]),
    },
  ];
  const last = [...fields.keys()]
    .filter(key => key.startsWith('msgstr['))
    .sort()
    .pop();
  if (plural !== undefined && last !== undefined && last !== 'msgstr[0]') {
    segments.push({
      id: `${id}[plural]`,
      texts: textsOf([
        [source, plural],
        [target, fields.get(last) ?? ''],
      ]),
    });
  }
  return segments;
};

/** The target language: the header's, else the file's name (`el.po`, `messages.el.po`). */
export class PoReader implements SegmentReader {
  private readonly lines: Lines;
  private source = 'en';
  private target: string | undefined;
  private fields: Fields = new Map();
  private field = '';

  constructor(file: string) {
    this.lines = new Lines(file);
    this.target = /(?:^|[._-])([a-z]{2})(?:[-_][A-Za-z]{2})?\.po$/i.exec(basename(file))?.[1];
  }

  read(piece: string): Segment[] {
    return this.segments(this.lines.read(piece));
  }

  end(): Segment[] {
    return [...this.segments(this.lines.end()), ...this.finish()];
  }

  private segments(lines: readonly string[]): Segment[] {
    const found: Segment[] = [];
    for (const line of lines) {
      const text = line.trim();
      if (this.fields.size > 0 && begins(text, this.fields)) found.push(...this.finish());
      this.field = take(text, this.fields, this.field);
    }
    return found;
  }

  /** The segments of the entry that ends here; the header gives none but names the languages. */
  private finish(): Segment[] {
    const { fields } = this;
    this.fields = new Map();
    if (fields.size === 0) return [];
    if (fields.get('msgid') !== '' || fields.has('msgctxt'))
      return segmentsOf(fields, this.source, this.target);
    const text = fields.get('msgstr') ?? '';
    this.target = languageCode(header(text, 'Language')) ?? this.target;
    this.source = languageCode(header(text, 'X-Source-Language')) ?? this.source;
    return [];
  }
}
