// Gettext PO: msgid is the source, msgstr the translation; the header names the language.

import { basename } from 'node:path';
import { linesOf } from './characters.ts';
import { languageCode, type Segment, textsOf } from './segment.ts';

interface Entry {
  readonly fields: Map<string, string>;
  obsolete: boolean;
}

const FIELD = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s+"(.*)"\s*$/;
const MORE = /^"(.*)"\s*$/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const unescapeText = (text: string): string =>
  text.replace(/\\(.)/g, (_, sign: string) => ESCAPES[sign] ?? sign);

async function* entries(file: string): AsyncGenerator<Entry> {
  let entry: Entry = { fields: new Map(), obsolete: false };
  let field = '';
  for await (const line of linesOf(file)) {
    const text = line.trim();
    const opened = FIELD.exec(text);
    const starts =
      text === '' ||
      (opened !== null && /^msg(?:ctxt|id)$/.test(opened[1] ?? '') && entry.fields.has('msgstr')) ||
      (text.startsWith('#') && entry.fields.has('msgstr'));
    if (starts && entry.fields.size > 0) {
      yield entry;
      entry = { fields: new Map(), obsolete: false };
    }
    if (opened !== null) {
      field = opened[1] ?? '';
      entry.fields.set(field, unescapeText(opened[2] ?? ''));
    } else {
      const more = MORE.exec(text);
      if (more !== null)
        entry.fields.set(field, (entry.fields.get(field) ?? '') + unescapeText(more[1] ?? ''));
    }
  }
  if (entry.fields.size > 0) yield entry;
}

const header = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}:\\s*(\\S+)`, 'im').exec(text)?.[1];

const segmentsOf = (entry: Entry, source: string, target: string | undefined): Segment[] => {
  const { fields } = entry;
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
export async function* readPo(file: string): AsyncGenerator<Segment> {
  let source = 'en';
  let target = /(?:^|[._-])([a-z]{2})(?:[-_][A-Za-z]{2})?\.po$/i.exec(basename(file))?.[1];
  for await (const entry of entries(file)) {
    if (entry.fields.get('msgid') === '' && entry.fields.get('msgctxt') === undefined) {
      const text = entry.fields.get('msgstr') ?? '';
      target = languageCode(header(text, 'Language')) ?? target;
      source = languageCode(header(text, 'X-Source-Language')) ?? source;
      continue;
    }
    yield* segmentsOf(entry, source, target);
  }
}
