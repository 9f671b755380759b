// What the parts of a form are given: the session's content, my rights, and what becomes of every key.
import { useMemo, useState } from 'react';
import { mayIOf, useMe } from '../../../../admin/api/index.ts';
import { useLanguage } from '../../../../admin/i18n/index.ts';
import { isLanguage, LANGUAGES, type Language } from '../../../../platform/languages.ts';
import { fieldIssues, textIssues } from '../checks.ts';
import { isEmpty, withText, withTexts } from '../content.ts';
import { type Content, type FormModel, fieldsOfPart } from '../form-model.ts';
import type { EditingSession } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import type { PictureFieldType } from './fields/field-input.ts';
import { textOf } from './fields/field-input.ts';
import type { FormRights, FormValue } from './form-context.ts';

/** Whose a record is, by the key that says it. */
const OWNERS = ['organisation', 'lead', 'partner'];

const ownerOf = ({ kind }: FormModel, id: string | null, { fields }: Content): string | null =>
  OWNERS.map(key => textOf(fields[key])).find(Boolean) ?? (kind === 'organisations' ? id : null);

function useFormRights(form: FormModel, { view, base, content }: SessionState): FormRights {
  const { rights } = useMe();
  return useMemo(() => {
    const may = mayIOf(rights);
    const organisation = ownerOf(form, view?.id ?? null, view === null ? content : base);
    const source = content.fields.source;
    const spoken = (verb: string): Language[] =>
      LANGUAGES.filter(language => may(verb, { organisation, language }));
    const everywhere = rights.find(({ verb }) => verb === `${form.kind}.create`)?.everywhere === true;
    const mayI = (verb: string): boolean => may(verb, { organisation });
    if (view !== null) {
      const archived = view.archived !== null;
      const texts = archived ? [] : view.rights.texts;
      return { ...view.rights, texts, edit: view.rights.edit && !archived, everywhere, mayI };
    }
    const own = LANGUAGES.filter(language => language === source);
    return {
      edit: true,
      texts: [...new Set([...own, ...spoken('texts.edit')])],
      review: spoken('texts.review'),
      approve: spoken('texts.approve'),
      everywhere,
      mayI,
    };
  }, [rights, form, view, base, content]);
}

/** The reader's own language where they write it, else the record's. */
const firstTab = ({ texts }: FormRights, language: Language, source: unknown): string =>
  texts.length === 1 && texts[0] !== source ? (texts[0] ?? language) : textOf(source) || language;

export function useFormValue(
  form: FormModel,
  session: EditingSession,
  state: SessionState,
  limits: Readonly<Record<string, number>>,
  Picture: PictureFieldType | undefined,
): FormValue {
  const { language } = useLanguage();
  const rights = useFormRights(form, state);
  const { content, base, view, issues, error } = state;
  const [tab, onTab] = useState(() => firstTab(rights, language, content.fields.source));
  const change = (next: Content, path: string): void => session.change(next, path);
  const leaveField = (path: string, name: string): void => {
    const field = form.parts.flatMap(fieldsOfPart).find(found => found.name === name);
    const isTouched = !isEmpty(content.fields[name]) || !isEmpty(base.fields[name]);
    if (field && path === `fields.${name}` && isTouched)
      session.tell(path, fieldIssues(field, content.fields[name], path, limits));
  };
  return {
    form,
    isNew: view === null,
    content,
    base,
    issues,
    error,
    limits,
    rights,
    isStale: (field, code) =>
      content.texts[field]?.[code]?.body === base.texts[field]?.[code]?.body &&
      view?.texts[field]?.[code]?.stale === true,
    onField: (name, value) => {
      const { [name]: _, ...rest } = session.state.content.fields;
      const fields = value === undefined ? rest : { ...rest, [name]: value };
      change({ ...session.state.content, fields }, `fields.${name}`);
    },
    onFields: more =>
      change({ ...session.state.content, fields: { ...session.state.content.fields, ...more } }, 'fields'),
    onText: (field, code, text) =>
      change(
        { ...session.state.content, texts: withText(session.state.content.texts, field, code, text) },
        `texts.${field}.${code}`,
      ),
    onTexts: (code, texts) =>
      change(
        {
          ...session.state.content,
          texts: withTexts(
            session.state.content.texts,
            Object.fromEntries(texts.map(({ name, text }) => [name, { [code]: text }])),
          ),
        },
        '',
      ),
    onLeave: path => {
      const [section, name = '', code = ''] = path.split('.');
      if (section === 'texts' && isLanguage(code))
        session.tell(path, textIssues(form, content, [name, code], limits).filter(notMissing));
      else leaveField(path, name);
    },
    language,
    tab,
    onTab,
    Picture,
  };
}

/** Nobody is told to fill in what they only passed by. */
const notMissing = ({ code }: { readonly code: string }): boolean => code !== 'required';
