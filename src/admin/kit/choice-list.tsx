// The open list of a combo box, with what it says when it is empty, waiting or cut short.
import type { ReactElement } from 'react';
import { ListBox, Popover } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { type Choice, ChoiceItem } from './choice.tsx';
import type { LoadedChoices } from './loaded-choices.ts';

interface ChoiceListProps {
  readonly state: LoadedChoices['state'];
  readonly shown: number;
  readonly total: number;
}

const WORDS = {
  idle: 'admin.kit.nothing-found',
  loading: 'admin.kit.searching',
  failed: 'admin.kit.search-failed',
};

/** Must stand inside a React Aria combo box, which gives it the choices. */
export const ChoiceList = ({ state, shown, total }: ChoiceListProps): ReactElement => {
  const t = useT();
  const words = t(WORDS[state]);
  return (
    <Popover className="k-popover k-list-popover" offset={4}>
      <ListBox<Choice> className="k-list" renderEmptyState={() => <p className="k-list-empty">{words}</p>}>
        {choice => <ChoiceItem choice={choice} />}
      </ListBox>
      {shown < total && <p className="k-list-more">{t('admin.kit.shown-of', { shown, total })}</p>}
      <span className="visually-hidden" role="status">
        {state !== 'idle' || total === 0 ? words : ''}
      </span>
    </Popover>
  );
};
