// My drafts of records to be: what was begun here and never saved.
import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ask, errorWords } from '../../../../admin/api/index.ts';
import { useLanguage, useT } from '../../../../admin/i18n/index.ts';
import { ConfirmDialog, IconButton, Time, toast } from '../../../../admin/kit/index.ts';
import { Link } from '../../../../admin/router/index.ts';
import type { LocalText } from '../../../texts/model.ts';
import { newAddress } from '../addresses.ts';
import { draftQuery, draftsKey, type ListedDraft } from '../asked.ts';
import type { Content } from '../form-model.ts';
import { Named } from './cells.tsx';
import type { ListKind } from './list-kind.ts';

/** More are not looked into for their names: nobody has so many. */
const MOST_NAMED = 12;

/** What each is called so far; absent where nothing was typed that names it. */
function useDraftNames(kind: ListKind, drafts: readonly ListedDraft[]): ReadonlyMap<string, LocalText> {
  const { language } = useLanguage();
  const form = useQuery({
    queryKey: ['records', kind.kind, 'form'],
    queryFn: kind.form,
    enabled: drafts.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
  const contents = useQueries({
    queries: drafts.slice(0, MOST_NAMED).map(({ id }) => draftQuery(id)),
  });
  return new Map(
    contents.flatMap(({ data }) => {
      const title = data && form?.title({ fields: data.fields, texts: data.texts } as Content, language);
      return title ? [[data.id, { ...title, own: title.language === language }] as const] : [];
    }),
  );
}

interface DroppingProps {
  readonly draft: ListedDraft;
  readonly onClose: () => void;
}

/** Asks, then throws a draft away: there is no way back. */
function Dropping({ draft, onClose }: DroppingProps): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [failure, setFailure] = useState<unknown>(null);
  const drop = async (): Promise<void> => {
    try {
      await ask('DELETE', `/v1/drafts/${draft.id}`);
    } catch (error) {
      setFailure(error);
      throw error;
    }
    await client.invalidateQueries({ queryKey: draftsKey });
    toast(t('records.list.draftGone'));
  };
  return (
    <ConfirmDialog
      open
      title={t('records.list.draftDropTitle')}
      confirmLabel={t('records.list.draftDrop')}
      onClose={onClose}
      onConfirm={drop}
      error={failure === null ? undefined : errorWords(t, failure)}
    >
      <p>{t('records.list.draftDropHelp')}</p>
    </ConfirmDialog>
  );
}

interface NewDraftsProps {
  readonly kind: ListKind;
  readonly drafts: readonly ListedDraft[];
}

export function NewDrafts({ kind, drafts }: NewDraftsProps): ReactElement {
  const { t, language } = useLanguage();
  const names = useDraftNames(kind, drafts);
  const [dropping, setDropping] = useState<ListedDraft | null>(null);
  const unnamed = { text: t(`${kind.words}.unnamed`), language, own: true };
  return (
    <section className="records-drafts" aria-labelledby="records-drafts">
      <h2 id="records-drafts">{t('records.list.drafts')}</h2>
      <ul>
        {drafts.map(draft => {
          const name = names.get(draft.id) ?? unnamed;
          return (
            <li key={draft.id}>
              <Link className="k-link" href={newAddress(kind.kind, draft.id)}>
                <Named text={name} />
              </Link>
              <span className="records-soft">
                {t('records.list.draftSaved')} <Time moment={draft.saved} />
              </span>
              <IconButton
                icon="trash"
                small
                label={t('records.list.draftDropOf', { name: name.text })}
                onPress={() => setDropping(draft)}
              />
            </li>
          );
        })}
      </ul>
      {dropping && <Dropping draft={dropping} onClose={() => setDropping(null)} />}
    </section>
  );
}
