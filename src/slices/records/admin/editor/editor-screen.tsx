// The screen of a record's editor: /admin/events/haskovo-2023 and /admin/events/new. One for all kinds.
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ComponentType, type ReactElement, useEffect, useMemo, useState } from 'react';
import { ApiError, ask, errorWords, useMe } from '../../../../admin/api/index.ts';
import { useT } from '../../../../admin/i18n/index.ts';
import { Button, Skeleton, toast } from '../../../../admin/kit/index.ts';
import {
  NotFound,
  StateScreen,
  Title,
  useGo,
  useParam,
  usePath,
  useSearch,
} from '../../../../admin/router/index.ts';
import { recordAddress } from '../addresses.ts';
import { draftQuery, draftsKey, type ListedPage, recordQuery, recordsKey } from '../asked.ts';
import { newDraftId } from '../drafts/draft-id.ts';
import { type Content, type Fields, type FormModel, fieldsOfPart } from '../form-model.ts';
import type { KeptDraft, RecordView } from '../record-api.ts';
import { Editor, type OwnParts } from './editor.tsx';
import type { PictureFieldType } from './fields/field-input.ts';
import { Unmade } from './unmade.tsx';
import { left, type Opening, useSession } from './use-session.ts';

export interface EditorParts extends OwnParts {
  /** The library's field for pictures: the library comes after the records, and is handed in. */
  readonly Picture?: PictureFieldType;
}

interface OpenProps extends EditorParts {
  readonly form: FormModel;
  readonly opening: Opening;
  readonly limits: Readonly<Record<string, number>>;
}

function Waiting({ form }: { readonly form: FormModel }): ReactElement {
  const t = useT();
  return (
    <div className="record-editor">
      <Title>{t(form.words.list)}</Title>
      <Skeleton lines={8} />
    </div>
  );
}

function Open({ form, opening, limits, Picture, ...own }: OpenProps): ReactElement {
  const session = useSession(form, opening);
  if (session === null) return <Waiting form={form} />;
  return <Editor form={form} session={session} limits={limits} Picture={Picture} {...own} />;
}

/** What a new record begins with: the kind's own, my organisation, the language I write in. */
function useInitial(form: FormModel): Content {
  const me = useMe();
  const [fields] = useState((): Fields => {
    const own = form.parts.flatMap(fieldsOfPart);
    const membership = me.memberships.find(({ organisation }) => organisation !== null);
    const mine = own.filter(field => field.type === 'record' && field.mine).map(({ name }) => name);
    const spoken = membership?.languages[0] ?? me.language;
    const languages = own.filter(
      ({ type, name, required }) => type === 'language' && (required || name === 'source'),
    );
    const names = own.filter(({ type, required }) => type === 'names' && required);
    return {
      ...Object.fromEntries(languages.map(({ name }) => [name, spoken])),
      // One to begin with, where one is asked for.
      ...Object.fromEntries(names.map(({ name }) => [name, [{ language: spoken }]])),
      ...form.initial,
      ...(membership?.organisation != null &&
        Object.fromEntries(mine.map(name => [name, membership.organisation]))),
    };
  });
  return useMemo(() => ({ fields, texts: {} }), [fields]);
}

/** Limits are the project's and the same for every record of a kind: the list tells them. */
function useLimits(form: FormModel, isNew: boolean): Readonly<Record<string, number>> {
  const { data } = useQuery({
    queryKey: [...recordsKey(form.kind), 'limits'],
    queryFn: async ({ signal }) => {
      const page = await ask<ListedPage>('GET', `/v1/${form.kind}?limit=1`, undefined, signal);
      return page.limits;
    },
    enabled: isNew,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? {};
}

interface SavedProps {
  readonly form: FormModel;
  readonly onMade: (id: string) => void;
}

/** What follows a save: the lists are told, and so is the person. */
function useSaved({ form, onMade }: SavedProps): Opening['onSaved'] {
  const t = useT();
  const client = useQueryClient();
  return (view, first) => {
    client.setQueryData(recordQuery<RecordView>(form.kind, view.id).queryKey, view);
    void client.invalidateQueries({ queryKey: [...recordsKey(form.kind), 'list'] });
    void client.invalidateQueries({ queryKey: draftsKey });
    void client.invalidateQueries({ queryKey: ['home'] });
    toast(t(first ? 'records.editor.madeToast' : 'records.editor.savedToast'));
    if (first) onMade(view.id);
  };
}

interface RecordScreenProps extends EditorParts, SavedProps {
  readonly id: string;
}

/** A record that is there. */
function Existing({ form, id, onMade, ...parts }: RecordScreenProps): ReactElement {
  const client = useQueryClient();
  const t = useT();
  const onSaved = useSaved({ form, onMade });
  const initial = useInitial(form);
  const [isFree, setFree] = useState(false);
  useEffect(() => {
    const { queryKey } = recordQuery(form.kind, id);
    void left().then(() => setFree(true));
    // Who comes back finds what was typed last, not what was read before that.
    return () => client.removeQueries({ queryKey });
  }, [client, form, id]);
  const query = useQuery({ ...recordQuery<RecordView>(form.kind, id), enabled: isFree });
  const { data, error, isFetching, isStale, refetch } = query;
  const [view, setView] = useState<RecordView>();
  if (view === undefined && data !== undefined && !(isFetching && isStale)) setView(data);
  if (view === undefined && error instanceof ApiError && error.kind === 'missing') return <NotFound />;
  if (view === undefined && error !== null && !isFetching)
    return (
      <StateScreen title={t(form.words.list)} words={errorWords(t, error)}>
        <Button look="primary" onPress={() => void refetch()}>
          {t('admin.again')}
        </Button>
      </StateScreen>
    );
  if (view === undefined) return <Waiting form={form} />;
  const opening = { view, initial, draft: newDraftId(), kept: null, onSaved };
  return <Open form={form} opening={opening} limits={view.limits} {...parts} />;
}

interface NewProps extends EditorParts, SavedProps {
  readonly draft: string;
  /** Nothing can be kept under that name yet. */
  readonly isFresh: boolean;
}

/** A record to be. Its draft stands in the address, so that it is found again. */
function New({ form, draft, isFresh, onMade, ...parts }: NewProps): ReactElement {
  const onSaved = useSaved({ form, onMade });
  const initial = useInitial(form);
  const limits = useLimits(form, true);
  const [isFree, setFree] = useState(false);
  useEffect(() => {
    void left().then(() => setFree(true));
  }, []);
  const { data, isPending } = useQuery({
    ...draftQuery(draft),
    enabled: isFree && !isFresh,
    gcTime: 0,
    staleTime: 0,
    retry: false,
  });
  if (isPending && !isFresh) return <Waiting form={form} />;
  const kept = (data as KeptDraft | undefined) ?? null;
  const opening = { view: null, initial, draft, kept, onSaved };
  return (
    <>
      {isFresh && <Unmade form={form} draft={draft} />}
      <Open form={form} opening={opening} limits={limits} {...parts} />
    </>
  );
}

const NEW = 'new';

interface Made {
  readonly id: string;
  readonly draft: string;
}

/** Opens the record of the address; one that is made here stays open under its own address. */
function RecordScreen({ form, ...parts }: EditorParts & { readonly form: FormModel }): ReactElement {
  const id = useParam('id');
  const path = usePath();
  const go = useGo();
  const [{ draft }, setSearch] = useSearch();
  const [made, setMade] = useState<Made | null>(null);
  const [fresh, setFresh] = useState<string>();
  // The path changes first, the parameter when the screen of the new path is ready.
  const isNew = id === NEW && path === recordAddress(form.kind, NEW);
  useEffect(() => {
    if (!isNew || draft !== undefined) return;
    const begun = newDraftId();
    setFresh(begun);
    setSearch({ draft: begun });
  }, [isNew, draft, setSearch]);
  const isMade = made !== null && (id === made.id || path === recordAddress(form.kind, made.id));
  if (id !== NEW && !isMade)
    return <Existing key={id} form={form} id={id} onMade={() => undefined} {...parts} />;
  const own = isMade ? made.draft : draft;
  if (own === undefined) return <Waiting form={form} />;
  const becomes = (name: string): void => {
    setMade({ id: name, draft: own });
    go(recordAddress(form.kind, name), { replace: true });
  };
  return <New key={own} form={form} draft={own} isFresh={own === fresh} onMade={becomes} {...parts} />;
}

/** The only record of its kind, whatever its name: the project. */
function OnlyScreen({ form, ...parts }: EditorParts & { readonly form: FormModel }): ReactElement {
  const { data } = useSuspenseQuery({
    queryKey: [...recordsKey(form.kind), 'only'],
    queryFn: ({ signal }) => ask<ListedPage>('GET', `/v1/${form.kind}?limit=1`, undefined, signal),
  });
  const [begun] = useState(() => newDraftId());
  const [first] = data.records;
  const props = { form, onMade: () => undefined, ...parts };
  return first ? <Existing {...props} id={first.id} /> : <New {...props} draft={begun} isFresh />;
}

/** @param form what the kind's form is made of */
export const editorScreen = (
  form: FormModel,
  parts: EditorParts = {},
): { readonly Screen: ComponentType } => ({
  Screen: (form.kind === 'project' ? OnlyScreen : RecordScreen).bind(null, {
    form,
    ...parts,
  }),
});
