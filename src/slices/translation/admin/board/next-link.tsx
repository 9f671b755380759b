// The way to the next text that needs me, and how many wait.
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { LinkButton, StateMark } from '../../../../admin/kit/index.ts';
import { deskAddress, nextQuery } from './board-api.ts';

interface NextLinkProps {
  /** What is above all waited for has come: the server reads all texts for either. */
  readonly isAsked: boolean;
}

/** The main button of the board; until it is known nothing stands there. */
export function NextLink({ isAsked }: NextLinkProps): ReactElement | null {
  const t = useT();
  const { data } = useQuery({ ...nextQuery(null), enabled: isAsked });
  if (data === undefined) return null;
  if (data.next === null)
    return (
      <p className="board-nothing-waits">
        <StateMark shape="done" label={t('translation.next.none')} />
        <span aria-hidden="true">{t('translation.next.none')}</span>
      </p>
    );
  const { kind, id, language, field } = data.next;
  return (
    <LinkButton look="primary" href={deskAddress(kind, id, language, field)}>
      {t('translation.next.go', { count: data.waiting })}
    </LinkButton>
  );
}
