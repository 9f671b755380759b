// Two people changed the same: side by side, field by field, until everything is chosen; then saved on the newest version.
import { type ReactElement, useMemo, useState } from 'react';
import { useFormats, useT } from '../../../../../admin/i18n/index.ts';
import { Button, FormActions } from '../../../../../admin/kit/index.ts';
import { Title } from '../../../../../admin/router/index.ts';
import type { FormModel } from '../../form-model.ts';
import { useSayings } from '../../history/record-names.ts';
import { type Choices, type Conflict, keyOf, type Path } from '../../merge.ts';
import type { EditingSession } from '../../session/session.ts';
import type { SessionState } from '../../session/state.ts';
import { pathWords } from '../issue-words.ts';
import { ConflictChoice, fieldAt } from './conflict-choice.tsx';

interface CompareProps {
  readonly form: FormModel;
  readonly session: EditingSession;
  readonly state: SessionState;
}

interface SideListProps {
  readonly title: string;
  readonly paths: readonly Path[];
  readonly form: FormModel;
}

/** What needs no choice: only one of the two changed it. */
function SideList({ title, paths, form }: SideListProps): ReactElement | null {
  const t = useT();
  const formats = useFormats();
  if (paths.length === 0) return null;
  const words = [...new Set(paths.map(path => pathWords(t, formats, form, path)))];
  return (
    <p className="record-sides">
      <strong>{title}</strong> {formats.list(words)}
    </p>
  );
}

/** Records that are named where both differ: they are shown by what they are called. */
function namedIn(form: FormModel, conflicts: readonly Conflict[]) {
  return conflicts.flatMap(({ path, mine, theirs }) => {
    const field = fieldAt(form, path);
    const of = field?.type === 'record' ? field.of : field?.type === 'picture' ? 'library' : null;
    const ids = [mine, theirs].flat().filter(id => typeof id === 'string' && id !== '') as string[];
    return of === null ? [] : ids.map(id => ({ of, id }));
  });
}

export function Compare({ form, session, state }: CompareProps): ReactElement {
  const t = useT();
  const [choices, setChoices] = useState<Choices>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is merged stands in the state
  const merged = useMemo(() => session.merged(choices), [session, choices, state]);
  const conflicts = merged?.conflicts ?? [];
  const sayings = useSayings(namedIn(form, conflicts));
  const name = state.theirs?.changedBy.name ?? t('records.editor.somebody');
  const open = conflicts.filter(({ path }) => !choices.has(keyOf(path))).length;
  const choose = (path: Path, value: unknown): void => setChoices(new Map(choices).set(keyOf(path), value));
  return (
    <div className="record-compare">
      <Title>{t('records.compare.title', { name })}</Title>
      <p className="k-page-lead">{t('records.compare.lead', { count: conflicts.length })}</p>
      <SideList
        form={form}
        title={t('records.compare.onlyTheirs', { name })}
        paths={merged?.taken.map(({ path }) => path) ?? []}
      />
      <SideList
        form={form}
        title={t('records.compare.onlyMine')}
        paths={merged?.kept.map(({ path }) => path) ?? []}
      />
      <ol className="record-conflicts">
        {conflicts.map(conflict => (
          <li key={keyOf(conflict.path)}>
            <ConflictChoice
              form={form}
              name={name}
              conflict={conflict}
              sayings={sayings}
              onChoose={value => choose(conflict.path, value)}
            />
          </li>
        ))}
      </ol>
      <FormActions
        state={
          <p className="k-draft" role="status">
            {open === 0 ? t('records.compare.ready') : t('records.compare.open', { count: open })}
          </p>
        }
      >
        <Button
          look="primary"
          busy={state.saving !== 'no'}
          disabled={open > 0}
          onPress={() => void session.settle(choices)}
        >
          {t('records.compare.save')}
        </Button>
        <Button look="quiet" onPress={() => session.postpone()}>
          {t('records.compare.back')}
        </Button>
      </FormActions>
    </div>
  );
}
