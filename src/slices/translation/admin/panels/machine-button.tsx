// Has a machine translate what nobody has translated yet; not drawn where no machine is set up.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { errorWords } from '../../../../admin/api/index.ts';
import { type Translate, useT } from '../../../../admin/i18n/index.ts';
import { Button, Menu, Notice, toast } from '../../../../admin/kit/index.ts';
import { refWords } from '../../../texts/admin/index.ts';
import { TRANSLATION_KEY } from '../board/board-api.ts';
import {
  askMachine,
  isOpen,
  type MachinePlace,
  type MachineRequest,
  type Machines,
  machineQuery,
} from './machine-api.ts';

export interface MachineButtonProps {
  readonly place: MachinePlace;
  /** Only these texts; absent: whatever a machine may translate. */
  readonly fields?: readonly string[] | undefined;
  /** What a text is called; absent: its name. */
  readonly fieldWords?: ((field: string) => string) | undefined;
}

function problemWords(t: Translate, { state, problem }: MachineRequest): string {
  const [code = '', ...detail] = (state === 'lapsed' ? 'lapsed' : (problem ?? '')).split(' ');
  const key = `translation.machine.problem.${code}`;
  return t(t.has(key) ? key : 'translation.machine.problem.answer', {
    detail: refWords(t, detail.join(' ')),
  });
}

/** Texts that were under way and are so no more; told once the last of them has ended. */
function useEnded(requests: readonly MachineRequest[]): readonly MachineRequest[] {
  const client = useQueryClient();
  const t = useT();
  const open = useRef<ReadonlySet<string>>(new Set());
  const over = useRef<readonly MachineRequest[]>([]);
  const [ended, setEnded] = useState<readonly MachineRequest[]>([]);
  useEffect(() => {
    const fresh = requests.filter(request => open.current.has(request.field) && !isOpen(request));
    open.current = new Set(requests.filter(isOpen).map(({ field }) => field));
    if (fresh.length === 0) return;
    over.current = [...over.current, ...fresh];
    void client.invalidateQueries({ queryKey: TRANSLATION_KEY });
    if (open.current.size > 0) return;
    const done = over.current.filter(({ state }) => state === 'done').length;
    if (done > 0) toast(t('translation.machine.done', { count: done }), { tone: 'success' });
    setEnded(over.current);
    over.current = [];
  }, [requests, client, t]);
  return ended;
}

function Waiting({ adapters, requests }: Machines): ReactElement | null {
  const t = useT();
  const [queued, sent] = (['queued', 'sent'] as const).map(
    state => requests.filter(request => request.state === state).length,
  );
  const name = adapters.find(adapter => adapter.name === 'etranslation')?.title ?? '';
  if (!queued && !sent) return null;
  const isAskedAgain = requests.some(({ state, problem }) => state === 'queued' && problem !== null);
  return (
    <p role="status" className="machine-waiting">
      {queued ? t('translation.machine.working', { count: queued }) : ''}
      {isAskedAgain && `. ${t('translation.machine.again')}`}
      {!queued && sent ? t('translation.machine.waiting', { count: sent, name }) : ''}
    </p>
  );
}

const NONE: readonly MachineRequest[] = [];

export function MachineButton({ place, fields, fieldWords }: MachineButtonProps): ReactElement | null {
  const t = useT();
  const client = useQueryClient();
  const query = machineQuery(place);
  const { data } = useQuery(query);
  const ended = useEnded(data?.requests ?? NONE);
  const order = useMutation({
    mutationFn: (adapter: string) => askMachine(place, adapter, fields),
    onSuccess: ({ requests }) => {
      if (requests.length === 0) toast(t('translation.machine.nothing'));
      // As answered, so that their end is seen however soon it comes.
      const fresh = new Set(requests.map(({ field }) => field));
      client.setQueryData(query.queryKey, old =>
        old
          ? { ...old, requests: [...old.requests.filter(({ field }) => !fresh.has(field)), ...requests] }
          : old,
      );
    },
    onError: error => toast(errorWords(t, error), { tone: 'error' }),
  });
  const [first, ...others] = data?.adapters ?? [];
  if (data === undefined || first === undefined) return null;
  const label = t('translation.machine.button');
  const failed = ended.filter(({ state }) => state === 'failed' || state === 'lapsed');
  return (
    <div className="machine">
      {others.length === 0 ? (
        <Button busy={order.isPending} onPress={() => order.mutate(first.name)}>
          {label}
        </Button>
      ) : (
        <Menu
          label={label}
          entries={data.adapters.map(({ name, title }) => ({
            id: name,
            label: t('translation.machine.by', { name: title }),
          }))}
          onAction={name => order.mutate(name)}
        />
      )}
      <Waiting {...data} />
      {failed.length > 0 && (
        <Notice tone="warning" announce>
          <ul>
            {failed.map(request => (
              <li key={request.field}>
                {t('translation.machine.failed', {
                  field: fieldWords?.(request.field) ?? request.field,
                  problem: problemWords(t, request),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
