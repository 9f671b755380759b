// Where one is signed in: this session first, the others to be ended, one or all.
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ask, errorWords } from '../../../../admin/api/index.ts';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Badge, Button, FormSection, Time, toast } from '../../../../admin/kit/index.ts';
import { programName } from './program.ts';
import { SESSIONS, type Session } from './sessions-query.ts';

interface SessionLineProps {
  readonly session: Session;
  readonly busy: boolean;
  readonly onEnd: () => void;
}

function SessionLine({ session, busy, onEnd }: SessionLineProps): ReactElement {
  const t = useT();
  const format = useFormats();
  const name = programName(session.program) || t('people.sessions.unknown');
  const { created, address } = session;
  return (
    <li>
      <div>
        <strong>{name}</strong> {session.current && <Badge tone="info">{t('people.sessions.this')}</Badge>}
        <p>
          {t('people.sessions.used')} <Time moment={session.used} />
          {' · '}
          {t('people.sessions.since', { moment: format.moment(created) })}
          {address !== null && ` · ${address}`}
        </p>
      </div>
      {!session.current && (
        <Button
          small
          busy={busy}
          aria-label={t('people.sessions.endOne', { name, moment: format.moment(created) })}
          onPress={onEnd}
        >
          {t('people.sessions.end')}
        </Button>
      )}
    </li>
  );
}

export function Sessions(): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const { data } = useSuspenseQuery(SESSIONS);
  const [ending, setEnding] = useState<string>();
  const sessions = data.toSorted((a, b) => Number(b.current) - Number(a.current));
  /** @param id of a session; '' ends all the others */
  const end = async (id: string): Promise<void> => {
    setEnding(id);
    try {
      await ask('DELETE', id === '' ? '/v1/me/sessions' : `/v1/me/sessions/${id}`);
      toast(t(id === '' ? 'people.sessions.endedAll' : 'people.sessions.ended'));
    } catch (error) {
      toast(errorWords(t, error), { tone: 'error' });
    } finally {
      await client.invalidateQueries({ queryKey: SESSIONS.queryKey });
      setEnding(undefined);
    }
  };
  return (
    <FormSection title={t('people.sessions')} description={t('people.sessions.hint')}>
      <ul className="account-list">
        {sessions.map(session => (
          <SessionLine
            key={session.id}
            session={session}
            busy={ending === session.id}
            onEnd={() => void end(session.id)}
          />
        ))}
      </ul>
      {sessions.length > 1 && (
        <div className="account-actions">
          <Button busy={ending === ''} onPress={() => void end('')}>
            {t('people.sessions.endOthers')}
          </Button>
        </div>
      )}
    </FormSection>
  );
}
