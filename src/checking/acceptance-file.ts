// Reads and writes `.secon-check.yaml`, the small file beside the texts that says which findings may stand, and why.

import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { InputError } from '../reading/input-error.ts';
import type { Acceptance } from './report.ts';

export const ACCEPTANCE_FILE = '.secon-check.yaml';

/** One entry of the file. `finding` recognises; kind, language and values are there for the reader. */
export interface AcceptanceEntry extends Acceptance {
  /** A fingerprint or its beginning: six hexadecimal digits or more. */
  readonly finding: string;
  /** The text beside the file that it is about; every text of the folder where it is left out. */
  readonly text?: string;
  readonly kind?: string;
  readonly language?: string;
  readonly segment?: string;
  readonly fact?: string;
  readonly expected?: string;
}

/** An entry with the file it stands in, its line and its place there. */
export interface PlacedEntry extends AcceptanceEntry {
  readonly file: string;
  readonly line: number;
  readonly index: number;
}

const KEYS = [
  'finding',
  'text',
  'kind',
  'language',
  'segment',
  'fact',
  'expected',
  'reason',
  'by',
  'date',
] as const;
type Key = (typeof KEYS)[number];
const isKey = (key: string): key is Key => (KEYS as readonly string[]).includes(key);

/** The file that is asked about a text. */
export const acceptanceFileOf = (text: string): string => join(dirname(text), ACCEPTANCE_FILE);

const readIfThere = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new InputError(file, 'cannot be read');
  }
};

interface Parsed {
  readonly document: Document.Parsed;
  readonly lineOf: (node: unknown) => number;
}

const parse = (file: string, text: string, schema: 'failsafe' | 'core'): Parsed => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema });
  const [error] = document.errors;
  if (error !== undefined) {
    const [reason = ''] = error.message.replace(/ at line \d+, column \d+:?[\s\S]*$/, '').split('\n');
    throw new InputError(file, `line ${error.linePos?.[0].line ?? 1}: ${reason}`);
  }
  return {
    document,
    lineOf: node => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line,
  };
};

/** The list of the file; null where it holds nothing. @throws InputError */
const listOf = (file: string, { document, lineOf }: Parsed): YAMLSeq | null => {
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === '')) return null;
  const refuse = (node: unknown, reason: string): never => {
    throw new InputError(file, `line ${lineOf(node)}: ${reason}`);
  };
  if (!isMap(contents)) return refuse(contents, 'expected "accepted:" and a list');
  for (const { key } of contents.items) {
    if (!isScalar(key) || key.value !== 'accepted')
      refuse(key, `"${String(key)}" is not known; expected "accepted:"`);
  }
  const list: unknown = contents.get('accepted', true);
  if (list === undefined || list === null || (isScalar(list) && !list.value)) return null;
  return isSeq(list) ? list : refuse(list, '"accepted:" is no list');
};

const fieldsOf = (
  map: YAMLMap,
  refuse: (node: unknown, reason: string) => never,
): Partial<Record<Key, string>> => {
  const fields: Partial<Record<Key, string>> = {};
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!isKey(name)) refuse(key, `"${String(key)}" is not known; expected ${KEYS.join(', ')}`);
    else if (!isScalar(value)) refuse(value ?? key, `"${name}" is no text`);
    else if (String(value.value).trim() !== '') fields[name] = String(value.value).trim();
  }
  return fields;
};

const entriesOf = (file: string, text: string): PlacedEntry[] => {
  const parsed = parse(file, text, 'failsafe');
  const list = listOf(file, parsed);
  return (list?.items ?? []).map((item, index) => {
    const refuse = (node: unknown, reason: string): never => {
      throw new InputError(file, `line ${parsed.lineOf(node)}: ${reason}`);
    };
    if (!isMap(item)) return refuse(item, 'expected "finding:" and "reason:"');
    const { finding, reason, ...rest } = fieldsOf(item, refuse);
    if (finding === undefined || !/^[0-9a-f]{6,24}$/.test(finding))
      return refuse(item, '"finding" is missing, or is not six to 24 digits such as a3f9c1');
    if (reason === undefined) return refuse(item, `finding ${finding} has no reason`);
    return { ...rest, finding, reason, file, line: parsed.lineOf(item), index };
  });
};

/**
 * The acceptances beside texts.
 * @param texts paths of the texts; the folder of each is looked at
 * @throws InputError, naming file and line, where a file is not as it should be
 */
export const readAcceptances = async (texts: readonly string[]): Promise<PlacedEntry[]> => {
  const entries: PlacedEntry[] = [];
  for (const file of new Set(texts.map(acceptanceFileOf))) {
    const text = await readIfThere(file);
    if (text !== null) entries.push(...entriesOf(file, text));
  }
  return entries;
};

const HEADER = ` Findings of "secon check" that may stand, each with its reason.
 Written by "secon check FILE... --accept FINDING --reason TEXT"; an entry ends when its text changes.`;

/** Adds an entry, or writes over the one at `replaces`, whose comments stay. */
const put = (document: Document, entry: AcceptanceEntry, replaces: number | undefined): void => {
  const fields = KEYS.flatMap(key => (entry[key] === undefined ? [] : [[key, entry[key]] as const]));
  if (replaces === undefined) document.addIn(['accepted'], document.createNode(Object.fromEntries(fields)));
  else {
    for (const key of KEYS.filter(name => entry[name] === undefined))
      document.deleteIn(['accepted', replaces, key]);
    for (const [key, value] of fields) document.setIn(['accepted', replaces, key], value);
  }
};

/**
 * Writes entries to the file beside the texts; its comments and other entries stay as they are.
 * @param entries each with the place of the outdated entry it takes over, if there is one
 * @throws InputError where the file is not as it should be, or cannot be written
 */
export const writeAcceptances = async (
  file: string,
  entries: readonly { readonly entry: AcceptanceEntry; readonly replaces?: number }[],
): Promise<void> => {
  const before = (await readIfThere(file)) ?? '';
  const parsed = parse(file, before, 'core');
  const { document } = parsed;
  if (listOf(file, parsed) === null) {
    if (document.contents === null && (document.commentBefore ?? document.comment ?? '') === '')
      document.commentBefore = HEADER;
    document.contents = document.createNode({ accepted: [] }) as unknown as typeof document.contents;
  }
  for (const { entry, replaces } of entries) put(document, entry, replaces);
  const list = document.getIn(['accepted']);
  if (isSeq(list)) list.flow = false;
  try {
    await writeFile(file, document.toString({ lineWidth: 100 }));
  } catch {
    throw new InputError(file, 'cannot be written');
  }
};

/** How a text is named in the file beside it. */
export const textName = (path: string): string => basename(path);
