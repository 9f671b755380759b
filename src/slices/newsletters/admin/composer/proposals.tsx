// What happened since the last issue and what comes next: each with the reason, taken in by one press.
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { errorWords } from '../../../../admin/api/index.ts';
import { useFormats, useLanguage, useT } from '../../../../admin/i18n/index.ts';
import { Button, Icon, Skeleton } from '../../../../admin/kit/index.ts';
import { LANGUAGE } from '../../../../platform/languages.ts';
import type { Fields } from '../../../records/admin/index.ts';
import type { Proposal, Proposals } from '../asked-newsletters.ts';
import { blocksOf } from '../blocks.ts';

const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** `2023-11-13/2023-11-14` -> "13–14 November 2023"; what is no day stays as it is. */
function daysSaid(date: string, locale: string): string {
  const [first = '', last = first] = date.split('/');
  if (![first, last].every(day => /^\d{4}-\d\d-\d\d$/.test(day))) return date;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
    dayOf(first),
    dayOf(last),
  );
}

interface ProposalListProps {
  readonly query: UseQueryResult<Proposals>;
  /** The fields: what is in it already is not proposed again. */
  readonly blocks: Fields;
  readonly onTake: (proposal: Proposal, title: string) => void;
}

function Item({
  proposal,
  onTake,
}: Pick<ProposalListProps, 'onTake'> & { readonly proposal: Proposal }): ReactElement {
  const { t, language } = useLanguage();
  const { title, why, date, block } = proposal;
  const key = `newsletters.why.${why}`;
  return (
    <li className="issue-proposal">
      <div>
        <p className="issue-proposal-title" lang={title.own ? undefined : title.language}>
          {title.text}
        </p>
        <p className="k-description">
          {t.has(key) ? t(key) : t('newsletters.why.other')}
          {date !== null && <> · {daysSaid(date, LANGUAGE[language].locale)}</>}
        </p>
      </div>
      <Button
        small
        icon="add"
        aria-label={t('newsletters.takeIn', {
          title: title.text,
          block: t(`newsletters.block.${block.type}`),
        })}
        onPress={() => onTake(proposal, title.text)}
      >
        {t('newsletters.take')}
      </Button>
    </li>
  );
}

export function ProposalList({ query, blocks, onTake }: ProposalListProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { data, error } = query;
  if (error !== null && data === undefined) return <p>{errorWords(t, error)}</p>;
  if (data === undefined) return <Skeleton lines={3} />;
  const inside = new Set(blocksOf(blocks).flatMap(({ subject }) => subject ?? []));
  const open = data.proposals.filter(
    ({ block }) => block.subject === undefined || !inside.has(block.subject),
  );
  return (
    <>
      <p className="k-description">
        {data.since === null
          ? t('newsletters.proposalsFirst')
          : t('newsletters.proposalsSince', { date: formats.day(data.since) })}
      </p>
      {open.length === 0 ? (
        <p className="issue-none">
          <Icon name="check" />
          <span>{t(data.proposals.length === 0 ? 'newsletters.noProposals' : 'newsletters.allTaken')}</span>
        </p>
      ) : (
        <ul className="issue-proposals">
          {open.map(proposal => (
            <Item key={proposal.id} proposal={proposal} onTake={onTake} />
          ))}
        </ul>
      )}
    </>
  );
}
