// What the parts of a form are given: the session's content, my rights, and what becomes of every key.
import { useMemo, useState } from 'react';
import { mayIOf, useMe } from '../../../../admin/api/index.ts';
import { useLanguage } from '../../../../admin/i18n/index.ts';
import { LANGUAGES, type Language } from '../../../../platform/languages.ts';
import { fieldIssues, textIssues } from '../checks.ts';
import { isEmpty, withText, withTexts } from '../content.ts';
import {
  type Content,
  type Fields,
  type FormModel,
  fieldsOfPart,
  type Text,
  type Texts,
} from '../form-model.ts';
import type { EditingSession } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import { type PictureFieldType, textOf } from './fields/field-input.ts';
import type { FormFrame, FormRights, FormTyped } from './form-context.ts';

/** Whose a record is, by the key that says it. */
const OWNERS = ['organisation', 'lead', 'partner'];

const ownerOf = ({ kind }: FormModel, id: string | null, { fields }: Content): string | null =>
  OWNERS.map(key => textOf(fields[key])).find(Boolean) ?? (kind === 'organisations' ? id : null);

function useFormRights(form: FormModel, { view, base, content }: SessionState): FormRights {
  const { rights } = useMe();
  const organisation = ownerOf(form, view?.id ?? null, view === null ? content : base);
  const source = textOf(content.fields.source);
  return useMemo(() => {
    const may = mayIOf(rights);
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
      // Whether anybody else could is known when there is a record.
      approveOwn: spoken('texts.approve'),
      everywhere,
      mayI,
    };
  }, [rights, form, view, organisation, source]);
}

/** The reader's own language where they write it, else the record's. */
const firstTab = ({ texts }: FormRights, language: Language, source: unknown): string =>
  texts.length === 1 && texts[0] !== source ? (texts[0] ?? language) : textOf(source) || language;

/** What typing does: always to what stands in the session now, so that no function is of yesterday. */
function actionsOf(form: FormModel, session: EditingSession, limits: FormFrame['limits']) {
  const content = (): Content => session.state.content;
  const onFields = (fields: Fields, path: string): void => session.change({ ...content(), fields }, path);
  const onTexts = (texts: Texts, path: string): void => session.change({ ...content(), texts }, path);
  const leaveField = (path: string, name: string): void => {
    const field = form.parts.flatMap(fieldsOfPart).find(found => found.name === name);
    const value = content().fields[name];
    const isTouched = !isEmpty(value) || !isEmpty(session.state.base.fields[name]);
    if (field && path === `fields.${name}` && isTouched)
      session.tell(path, fieldIssues(field, value, path, limits));
  };
  return {
    onField: (name: string, value: unknown) => {
      const { [name]: _, ...rest } = content().fields;
      onFields(value === undefined ? rest : { ...rest, [name]: value }, `fields.${name}`);
    },
    onFields: (change: Fields) => onFields({ ...content().fields, ...change }, 'fields'),
    onText: (field: string, language: string, text: Text | null) =>
      onTexts(withText(content().texts, field, language, text), `texts.${field}.${language}`),
    onTexts: (language: string, texts: readonly { name: string; text: Text }[]) => {
      const changes = Object.fromEntries(texts.map(({ name, text }) => [name, { [language]: text }]));
      onTexts(withTexts(content().texts, changes), 'texts');
    },
    onLeave: (path: string) => {
      const [section, name = '', language = ''] = path.split('.');
      if (section === 'texts')
        session.tell(path, textIssues(form, content(), [name, language], limits).filter(notMissing));
      else leaveField(path, name);
    },
  };
}

/** Nobody is told to fill in what they only passed by. */
const notMissing = ({ code }: { readonly code: string }): boolean => code !== 'required';

/** A text that was touched is as its writer wants it: whether it is out of date is asked when it is saved. */
const isStaleIn =
  ({ content, base, view }: SessionState) =>
  (field: string, language: string): boolean =>
    content.texts[field]?.[language]?.body === base.texts[field]?.[language]?.body &&
    view?.texts[field]?.[language]?.stale === true;

/** Other words than those on record are mine. */
const isOwnIn =
  ({ content, base, view }: SessionState) =>
  (field: string, language: string): boolean =>
    content.texts[field]?.[language]?.body !== base.texts[field]?.[language]?.body ||
    view?.texts[field]?.[language]?.own === true;

export function useFormValue(
  form: FormModel,
  session: EditingSession,
  state: SessionState,
  limits: FormFrame['limits'],
  Picture: PictureFieldType | undefined,
): { readonly frame: FormFrame; readonly typed: FormTyped } {
  const { language } = useLanguage();
  const rights = useFormRights(form, state);
  const { content, base, view, issues } = state;
  const [tab, onTab] = useState(() => firstTab(rights, language, content.fields.source));
  const actions = useMemo(() => actionsOf(form, session, limits), [form, session, limits]);
  const isNew = view === null;
  const frame = useMemo(
    () => ({ form, isNew, base, limits, rights, ...actions, language, onTab, Picture }),
    [form, isNew, base, limits, rights, actions, language, Picture],
  );
  const typed = useMemo(
    () => ({ content, issues, tab, isStale: isStaleIn(state), isOwn: isOwnIn(state) }),
    [content, issues, tab, state],
  );
  return { frame, typed };
}
