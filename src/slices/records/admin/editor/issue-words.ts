// What is wrong, in the reader's words: beside each field, and all of it above the form.
import { errorWords, type Issue, issueWords } from '../../../../admin/api/index.ts';
import type { Formats, Translate } from '../../../../admin/i18n/index.ts';
import type { FormError } from '../../../../admin/kit/index.ts';
import { isGroup } from '../content.ts';
import { type FormField, type FormModel, fieldsOfPart, fieldsOfRow, textsOfForm } from '../form-model.ts';

const NAME_PARTS = ['language', 'name', 'from', 'until'];

/** What a key in a list of groups is called. */
function keyWords(t: Translate, field: FormField, key: string | undefined): string | undefined {
  if (key === undefined) return undefined;
  if (field.type === 'names')
    return NAME_PARTS.includes(key) ? t(`records.editor.${key === 'language' ? 'nameLanguage' : key}`) : key;
  if (field.type === 'place') return t(`records.editor.${key}`);
  const inner = field.type === 'groups' && field.fields.flatMap(fieldsOfRow).find(({ name }) => name === key);
  return inner ? t(inner.label) : undefined;
}

/** `["names", "0", "name"]` below a field, in words: "Names · 1 · Name"; "Names · Greek · Name" where it is known by that. */
function partWords(
  t: Translate,
  formats: Pick<Formats, 'language'>,
  field: FormField,
  rest: readonly string[],
): string {
  const label = t(field.label);
  const [index, key] = rest;
  if (index === undefined) return label;
  if (field.type === 'place') return [label, keyWords(t, field, index)].filter(Boolean).join(' · ');
  const known = field.type === 'names' ? formats.language(index) : index;
  const place = /^\d+$/.test(index) ? String(Number(index) + 1) : known;
  return [label, place, keyWords(t, field, key)].filter(Boolean).join(' · ');
}

/**
 * What a path is called: `fields.end` -> "Last day", `fields.phases.0.end` -> "Phases · 1 · Last day",
 * `texts.title.el` -> "Title (Greek)".
 */
export function pathWords(
  t: Translate,
  formats: Pick<Formats, 'language'>,
  form: FormModel,
  [section, name = '', ...rest]: readonly string[],
): string {
  if (section === 'texts') {
    const text = textsOfForm(form).find(found => found.name === name);
    const [language = ''] = rest;
    return t('records.editor.textIn', {
      text: text ? t(text.label) : (form.nameOfText?.(t, name) ?? name),
      language: formats.language(language),
    });
  }
  const fields = form.parts.flatMap(fieldsOfPart);
  const wanted = name === 'id' ? (form.identity ?? name) : name;
  const field = fields.find(found => found.name === wanted);
  if (field) return partWords(t, formats, field, rest);
  return name === 'id' ? t('records.editor.permanentName') : name;
}

/** Which field of the form an issue stands beside. */
export const placeOf = (form: FormModel, path: string): string =>
  path === 'fields.id' && form.identity ? `fields.${form.identity}` : path;

/** The words beside a field: its own, or those of its lines, with their numbers. */
export function wordsBeside(
  t: Translate,
  issues: readonly Issue[],
  path: string,
  lines = false,
): string | undefined {
  const own = issues.find(issue => issue.path === path);
  if (own) return issueWords(t, own);
  const line = lines ? issues.find(issue => issue.path.startsWith(`${path}.`)) : undefined;
  if (!line) return undefined;
  const number = Number(line.path.slice(path.length + 1)) + 1;
  return t('records.editor.line', { number, words: issueWords(t, line) });
}

/** Everything that is wrong, each with the way to its field. */
export function formErrors(
  t: Translate,
  formats: Formats,
  form: FormModel,
  issues: readonly Issue[],
  error: unknown,
): FormError[] {
  const errors = issues.map(issue => {
    const field = placeOf(form, issue.path);
    const label = pathWords(t, formats, form, field.split('.'));
    return { field, message: t('records.editor.fault', { label, words: issueWords(t, issue) }) };
  });
  const whole = error === null || (issues.length > 0 && isSaid(error));
  return whole ? errors : [{ message: errorWords(t, error) }, ...errors];
}

/** Refusals that say nothing beyond what their issues say. */
const SAID_BY_ISSUES: readonly unknown[] = ['records.invalid', 'records.own-words'];
const isSaid = (error: unknown): boolean => isGroup(error) && SAID_BY_ISSUES.includes(error.code);
