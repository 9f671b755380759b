// The audit trail in the reader's words: what was done, to what, to which field, from which value to which.
import type { Formats, Translate } from '../../../../admin/i18n/index.ts';
import { isLanguage } from '../../../../platform/languages.ts';
import { ROLE_KEYS, type Role } from '../../model.ts';
import type { Names } from '../asked.ts';
import { type Subject, trailKind } from './trail-kinds.ts';

/** `events.edit` -> "Changed"; the verb itself where nobody said what it is called. */
export function didWords(t: Translate, verb: string): string {
  const act = verb.slice(verb.indexOf('.') + 1);
  const key = [`people.did.${verb}`, `people.did.${act}`].find(t.has);
  return key === undefined ? verb : t(key);
}

/** `event` -> "Event" */
export const kindWords = (t: Translate, record: string): string =>
  t.has(`people.record.${record}`) ? t(`people.record.${record}`) : record;

export interface Called {
  readonly text: string;
  /** Where it is not the reader's. */
  readonly lang?: string | undefined;
}

/** What a record is called; null where only its kind says anything. */
export function subjectWords(
  t: Translate,
  { record, key }: Subject,
  names: Names,
  language: string,
): Called | null {
  if (record === 'invitation' || key === '') return null;
  if (record === 'person') return { text: names[key]?.text ?? t('people.somebodyLeft') };
  const found = names[`${record}:${key}`];
  return found ? { text: found.text, lang: other(found.language, language) } : { text: key };
}

const other = (spoken: string | null, language: string): string | undefined =>
  spoken === null || spoken === language ? undefined : spoken;

/** Who it was. */
export function actorWords(t: Translate, actor: string, name: string | null): string {
  if (name !== null) return name;
  const key = `people.actor.${actor}`;
  return t.has(key) ? t(key) : t('people.somebodyLeft');
}

const camel = (key: string): string =>
  key.replaceAll(/[-_]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `study_visit`, `studyVisit` -> "Study visit" */
function plain(key: string): string {
  const words = key
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LONGEST_LABEL = 80;

/** A label is short and takes no parameters: another message of the same key is no label. */
function label(t: Translate, key: string): string | undefined {
  if (!t.has(key)) return undefined;
  try {
    const words = t(key);
    return words.length <= LONGEST_LABEL ? words : undefined;
  } catch {
    return undefined;
  }
}

/** What the form of the kind calls a field, else what we call it, else its key in plain letters. */
function labelOf(t: Translate, record: string, key: string): string {
  const slice = trailKind(record)?.place;
  const name = camel(key.replace(/Id$/, ''));
  const found = [`people.field.${name}`, `${slice}.${name}Field`, `${slice}.${name}`, `records.${name}`]
    .map(candidate => label(t, candidate))
    .find(words => words !== undefined);
  return found ?? plain(name);
}

/** `texts.summary.el` -> "Summary, Greek"; `texts.summary.el.state` -> "Summary, Greek: state" */
export function fieldWords(t: Translate, formats: Formats, record: string, key: string): string {
  const [first, field, language, part] = key.split('.');
  if (first !== 'texts' || field === undefined || language === undefined) return labelOf(t, record, key);
  const words = { field: labelOf(t, record, field), language: formats.language(language) };
  return t(part === 'state' ? 'people.audit.textState' : 'people.audit.text', words);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const LANGUAGE_KEYS = /^(language|languages|source)$/;

/** Says values of one field. */
export interface ValueWords {
  readonly t: Translate;
  readonly formats: Formats;
  readonly names: Names;
  /** The field's key. */
  readonly key: string;
}

/** @returns '' for what is not there */
export function valueWords(value: unknown, speaking: ValueWords): string {
  const { t, formats } = speaking;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return t(value ? 'people.audit.yes' : 'people.audit.no');
  if (typeof value === 'number') return formats.number(value);
  if (typeof value === 'string') return textWords(value, speaking);
  if (Array.isArray(value)) return listWords(value, speaking);
  return groupWords(value as Record<string, unknown>, speaking, ', ');
}

function textWords(text: string, { t, formats, names, key }: ValueWords): string {
  if (key === 'role' && text in ROLE_KEYS) return t(ROLE_KEYS[text as Role]);
  if (LANGUAGE_KEYS.test(key) && isLanguage(text)) return formats.language(text);
  if (key.endsWith('.state') && t.has(`people.textState.${text}`)) return t(`people.textState.${text}`);
  if (key === 'changed' && t.has(`people.field.${text}`)) return t(`people.field.${text}`);
  if (DAY.test(text)) return formats.day(text);
  if (MOMENT.test(text)) return formats.moment(text);
  return names[text]?.text ?? text;
}

const isGroup = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Short values beside each other, groups below each other. */
function listWords(list: readonly unknown[], speaking: ValueWords): string {
  if (!list.some(isGroup)) return speaking.formats.list(list.map(item => valueWords(item, speaking)));
  return list.map(item => valueWords(item, speaking)).join('\n');
}

function groupWords(group: Readonly<Record<string, unknown>>, speaking: ValueWords, between: string): string {
  return Object.entries(group)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([key, value]) => `${plain(key)}: ${valueWords(value, { ...speaking, key })}`)
    .join(between);
}
