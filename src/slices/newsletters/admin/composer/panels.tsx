// What stands beside the issue: what could go in, what is to be settled, how far the languages are, its number and date.
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useLanguage } from '../../../../admin/i18n/index.ts';
import { Badge, Disclosure } from '../../../../admin/kit/index.ts';
import type { BodyProps } from '../../../records/admin/index.ts';
import { proposalsQuery, statesQuery } from '../asked-newsletters.ts';
import { LanguageStates } from '../language-states.tsx';
import { ProposalList } from './proposals.tsx';
import { openCount, questionsOf } from './question-list.ts';
import { Questions } from './questions.tsx';
import { IssueSettings } from './settings.tsx';
import type { IssueHand } from './use-issue.ts';

export interface PanelsProps extends BodyProps {
  readonly hand: IssueHand;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  /** There is no room beside the issue: panels begin closed. */
  readonly isNarrow: boolean;
}

function Proposals({ state, hand, isNarrow, id }: PanelsProps & { readonly id: string }): ReactElement {
  const { t, language } = useLanguage();
  const query = useQuery(proposalsQuery(id, language));
  const count = query.data?.proposals.length;
  return (
    <Disclosure
      level={2}
      title={t('newsletters.proposals')}
      aside={count !== undefined && count > 0 && <Badge tone="info">{count}</Badge>}
      defaultOpen={!isNarrow}
    >
      <ProposalList query={query} blocks={state.content.fields} onTake={hand.take} />
    </Disclosure>
  );
}

function Languages({ id, isNarrow, state }: PanelsProps & { readonly id: string }): ReactElement {
  const { t } = useLanguage();
  const query = useQuery(statesQuery(id));
  return (
    <Disclosure level={2} title={t('newsletters.languages')} defaultOpen={!isNarrow}>
      <LanguageStates id={id} query={query} unsaved={state.isChanged} />
    </Disclosure>
  );
}

export function Panels(props: PanelsProps): ReactElement {
  const { session, state, frame, isNarrow, hand, onLanguage } = props;
  const { t } = useLanguage();
  const { view, content } = state;
  const questions = questionsOf(content.fields);
  const open = openCount(questions);
  const goTo = (block: string, language: string): void => {
    onLanguage(language);
    hand.goTo(block);
  };
  return (
    <aside className="issue-panels" aria-label={t('newsletters.beside')}>
      {questions.length > 0 && (
        <Disclosure
          level={2}
          title={t('newsletters.questions')}
          aside={
            <Badge tone={open > 0 ? 'warning' : 'success'}>
              {t('newsletters.openQuestions', { count: open })}
            </Badge>
          }
          defaultOpen={open > 0 && !isNarrow}
        >
          <Questions questions={questions} session={session} mayEdit={frame.rights.edit} onGo={goTo} />
        </Disclosure>
      )}
      {view !== null && frame.rights.edit && <Proposals {...props} id={view.id} />}
      {view !== null && <Languages {...props} id={view.id} />}
      <Disclosure level={2} title={t('newsletters.settings')} defaultOpen={view === null}>
        <IssueSettings state={state} frame={frame} />
      </Disclosure>
    </aside>
  );
}
