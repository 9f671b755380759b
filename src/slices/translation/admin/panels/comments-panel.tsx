// What people say to each other about a text: read, answered, settled; whoever is named gets a mail.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ask, errorWords, useRights } from '../../../../admin/api/index.ts';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import {
  Button,
  ConfirmDialog,
  Disclosure,
  MultiSelect,
  Notice,
  Time,
  toast,
} from '../../../../admin/kit/index.ts';
import { CommentWords, type Draft } from './comment-words.tsx';
import { Panel } from './panel.tsx';
import { type Comment, commentsQuery, mentionableQuery, type Named, type RecordPlace } from './panels-api.ts';

export interface CommentsPanelProps {
  readonly place: RecordPlace;
  readonly field: string;
}

const LONGEST = 4000;
/** Enough of a comment to know it by. */
const LONGEST_EXCERPT = 60;

/** How many comments of a record's texts are open, by field; undefined until it is known. */
export function useOpenComments(place: RecordPlace): ReadonlyMap<string, number> | undefined {
  const { mayI } = useRights();
  const { data } = useQuery({ ...commentsQuery(place), enabled: mayI('comments.read') });
  if (data === undefined) return undefined;
  const open = Map.groupBy(
    data.filter(({ resolved }) => resolved === null),
    ({ field }) => field,
  );
  return new Map([...open].map(([field, own]) => [field, own.length]));
}

/** Asks for the comments again after each change. */
function useChange<Input>(place: RecordPlace, change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: commentsQuery(place).queryKey }),
  });
}

const useName = (): ((who: Named | null) => string) => {
  const t = useT();
  return who => who?.name ?? t('translation.comments.somebodyLeft');
};

interface OneProps {
  readonly comment: Comment;
  readonly place: RecordPlace;
  readonly isWriting: boolean;
}

function One({ comment, place, isWriting }: OneProps): ReactElement {
  const t = useT();
  const { list } = useFormats();
  const nameOf = useName();
  const [isAsked, setAsked] = useState(false);
  const { id, body, author, mentions, created, resolved, mine } = comment;
  const settle = useChange(place, () =>
    ask('POST', `/v1/comments/${id}/${resolved === null ? 'resolve' : 'reopen'}`),
  );
  const remove = useChange(place, () => ask('DELETE', `/v1/comments/${id}`));
  const act = t(`translation.comments.${resolved === null ? 'settle' : 'reopen'}`);
  const by = nameOf(author);
  return (
    <li className="panel-comment" data-settled={resolved !== null || undefined}>
      <p className="panel-comment-head">
        <strong>{by}</strong> <Time moment={created} />
      </p>
      <p className="panel-comment-body">{body}</p>
      {mentions.length > 0 && (
        <p className="panel-fine">{t('translation.comments.told', { names: list(mentions.map(nameOf)) })}</p>
      )}
      {resolved !== null && (
        <p className="panel-fine">
          {t('translation.comments.settledBy', { name: nameOf(resolved.by) })} <Time moment={resolved.at} />
        </p>
      )}
      {isWriting && (
        <p className="panel-acts">
          <Button
            small
            look="quiet"
            busy={settle.isPending}
            aria-label={`${act}: ${by}`}
            onPress={() =>
              settle.mutate(undefined, {
                onError: error => void toast(errorWords(t, error), { tone: 'error' }),
              })
            }
          >
            {act}
          </Button>
          {mine && (
            <Button
              small
              look="quiet"
              aria-label={`${t('translation.comments.delete')}: ${body.slice(0, LONGEST_EXCERPT)}`}
              onPress={() => setAsked(true)}
            >
              {t('translation.comments.delete')}
            </Button>
          )}
        </p>
      )}
      <ConfirmDialog
        title={t('translation.comments.deleteTitle')}
        open={isAsked}
        onClose={() => setAsked(false)}
        confirmLabel={t('translation.comments.delete')}
        danger
        onConfirm={async () => {
          await remove.mutateAsync(undefined);
        }}
        error={remove.error === null ? undefined : errorWords(t, remove.error)}
      >
        {t('translation.comments.deleteWords')}
      </ConfirmDialog>
    </li>
  );
}

const NOTHING: Draft = { body: '', mentions: [] };

function NewComment({ place, field }: CommentsPanelProps): ReactElement {
  const t = useT();
  const [draft, setDraft] = useState(NOTHING);
  const { body, mentions } = draft;
  const people = useQuery(mentionableQuery(place));
  const write = useChange(place, () => ask('POST', '/v1/comments', { ...place, field, body, mentions }));
  const isEmpty = body.trim() === '';
  const [isMissing, setMissing] = useState(false);
  const send = (): void => {
    setMissing(isEmpty);
    if (isEmpty || body.length > LONGEST) return;
    write.mutate(undefined, {
      onSuccess: () => {
        toast(t(mentions.length > 0 ? 'translation.comments.sent' : 'translation.comments.kept'));
        setDraft(NOTHING);
      },
    });
  };
  return (
    <form
      className="panel-form"
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      {write.error !== null && (
        <Notice tone="error" announce>
          {errorWords(t, write.error)}
        </Notice>
      )}
      <CommentWords
        draft={draft}
        onChange={setDraft}
        people={people.data ?? []}
        // Nobody counts letters before there are many.
        most={body.length > LONGEST / 2 ? LONGEST : undefined}
        error={isMissing && isEmpty ? t('translation.comments.noWords') : undefined}
      />
      {(people.data?.length ?? 0) > 0 && (
        <MultiSelect
          as="tags"
          label={t('translation.comments.tell')}
          description={t('translation.comments.tellHelp')}
          choices={(people.data ?? []).map(({ id, name }) => ({ id, label: name }))}
          value={mentions}
          onChange={told => setDraft({ body, mentions: told })}
        />
      )}
      <p>
        <Button small type="submit" busy={write.isPending}>
          {t('translation.comments.send')}
        </Button>
      </p>
    </form>
  );
}

export function CommentsPanel({ place, field }: CommentsPanelProps): ReactElement {
  const t = useT();
  const { mayI } = useRights();
  const query = useQuery(commentsQuery(place));
  const isWriting = mayI('comments.write');
  const shown = (comments: readonly Comment[]): ReactElement => (
    <ul className="panel-list">
      {comments.map(comment => (
        <One key={comment.id} comment={comment} place={place} isWriting={isWriting} />
      ))}
    </ul>
  );
  return (
    <Panel label={t('translation.comments.title')} query={query}>
      {comments => {
        const own = comments.filter(comment => comment.field === field);
        const open = own.filter(({ resolved }) => resolved === null);
        const settled = own.filter(({ resolved }) => resolved !== null);
        return (
          <>
            {open.length > 0 && shown(open)}
            {open.length === 0 && <p className="panel-fine">{t('translation.comments.none')}</p>}
            {settled.length > 0 && (
              <Disclosure title={t('translation.comments.settled', { count: settled.length })} level={4}>
                {shown(settled)}
              </Disclosure>
            )}
            {isWriting && <NewComment place={place} field={field} />}
          </>
        );
      }}
    </Panel>
  );
}
