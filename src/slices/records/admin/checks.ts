// What is wrong with a form as far as this computer can tell; the server asks again, and more.
import type { Issue } from '../../../admin/api/index.ts';
import { hasWords, isEmpty, isGroup } from './content.ts';
import {
  type Content,
  type Fields,
  type FormField,
  type FormModel,
  fieldsOfPart,
  fieldsOfRow,
  isShown,
  textsOfForm,
} from './form-model.ts';

type Fault = Omit<Issue, 'path'>;

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MONTH_OR_DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** 30 February is written like a day and is none. */
const isDay = (text: string): boolean =>
  DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const isAddress = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).hostname.includes('.');

const number = (field: FormField & { type: 'number' }, value: unknown): Fault | null => {
  if (typeof value !== 'number') return { code: 'not-a-number' };
  if (field.decimals === undefined && !Number.isInteger(value)) return { code: 'not-a-number' };
  if (field.least !== undefined && value < field.least)
    return { code: 'too-small', params: { least: field.least } };
  if (field.most !== undefined && value > field.most)
    return { code: 'too-large', params: { most: field.most } };
  return null;
};

/** @param most characters, where the project or the form limits them */
function valueFault(field: FormField, value: unknown, most: number | undefined): Fault | null {
  const text = typeof value === 'string' ? value.trim() : '';
  switch (field.type) {
    case 'number':
      return number(field, value);
    case 'day':
      return isDay(text) ? null : { code: 'not-a-day' };
    case 'month-or-day':
      return MONTH_OR_DAY.test(text) && (text.length < 10 || isDay(text))
        ? null
        : { code: 'not-a-month-or-day' };
    case 'address':
      return isAddress(text) ? null : { code: 'not-an-address' };
    case 'text':
    case 'multiline':
      return most !== undefined && text.length > most ? { code: 'too-long', params: { most } } : null;
    default:
      return null;
  }
}

/**
 * @param path of the field, as issues name it: `fields.end`, `fields.phases.0.end`
 * @param limits most characters by the key of a field
 */
export function fieldIssues(
  field: FormField,
  value: unknown,
  path: string,
  limits: Readonly<Record<string, number>> = {},
): Issue[] {
  if (isEmpty(value)) return field.required && field.type !== 'check' ? [{ path, code: 'required' }] : [];
  if (field.type === 'names') return namesIssues(value, path);
  if (field.type === 'groups') return groupsIssues(field, value, path);
  const most = limits[field.name] ?? ('most' in field ? field.most : undefined);
  const fault = valueFault(field, value, most);
  return fault ? [{ path, ...fault }] : [];
}

const NAME: FormField = { type: 'text', name: 'name', label: '', required: true };
const VALID: readonly FormField[] = ['from', 'until'].map(name => ({
  type: 'month-or-day',
  name,
  label: '',
}));

/** Nothing is asked of those in which nothing stands: they go when it is saved. */
const itemsOf = (value: unknown): [item: Fields, index: number][] =>
  (Array.isArray(value) ? value : []).flatMap((item, index) =>
    isGroup(item) && !isEmpty(item) ? [[item, index] as [Fields, number]] : [],
  );

const namesIssues = (value: unknown, path: string): Issue[] =>
  itemsOf(value).flatMap(([item, index]) =>
    [NAME, ...VALID].flatMap(field => fieldIssues(field, item[field.name], `${path}.${index}.${field.name}`)),
  );

const groupsIssues = (field: FormField & { type: 'groups' }, value: unknown, path: string): Issue[] =>
  itemsOf(value).flatMap(([item, index]) =>
    field.fields
      .flatMap(fieldsOfRow)
      .filter(inner => isShown(inner, item))
      .flatMap(inner => fieldIssues(inner, item[inner.name], `${path}.${index}.${inner.name}`)),
  );

/** One text in one language. */
export function textIssues(
  form: FormModel,
  content: Content,
  [name, language]: readonly [string, string],
  limits: Readonly<Record<string, number>> = {},
): Issue[] {
  const text = content.texts[name]?.[language];
  const path = `texts.${name}.${language}`;
  const field = textsOfForm(form).find(found => found.name === name);
  const source = String(content.fields.source ?? 'en');
  if (!hasWords(text)) return field?.required && language === source ? [{ path, code: 'required' }] : [];
  const most = limits[name];
  return most !== undefined && text.body.trim().length > most
    ? [{ path, code: 'too-long', params: { most } }]
    : [];
}

/** All that is wrong, in the order of the form. @param touched texts that were changed: others stay as they are on record */
export function formIssues(
  form: FormModel,
  content: Content,
  touched: readonly (readonly [field: string, language: string])[],
  limits: Readonly<Record<string, number>> = {},
): Issue[] {
  const { fields } = content;
  const source = String(fields.source ?? 'en');
  return form.parts.flatMap(part => [
    ...fieldsOfPart(part)
      .filter(field => isShown(field, fields))
      .flatMap(field => fieldIssues(field, fields[field.name], `fields.${field.name}`, limits)),
    ...(part.texts ?? [])
      .filter(text => isShown(text, fields))
      .flatMap(({ name }) => {
        const languages = touched.filter(([field]) => field === name).map(([, language]) => language);
        return [...new Set([source, ...languages])].flatMap(language =>
          textIssues(form, content, [name, language], limits),
        );
      }),
  ]);
}
