// Two texts as one: what was removed is struck through, what was added is underlined, and both are said.
import { type ReactElement, useMemo } from 'react';
import { useT } from '../i18n/index.ts';
import { type Run, wordRuns } from './word-runs.ts';

export interface WordDifferenceProps {
  readonly before: string;
  readonly after: string;
  /** Language of both texts. */
  readonly lang?: string | undefined;
}

const Change = ({ run }: { readonly run: Run }): ReactElement => {
  const t = useT();
  const Element = run.kind === 'added' ? 'ins' : 'del';
  const say = (place: string) => (
    <span className="visually-hidden"> [{t(`admin.kit.${run.kind}-${place}`)}] </span>
  );
  return (
    <Element>
      {say('begin')}
      {run.text}
      {say('end')}
    </Element>
  );
};

/** For texts of up to 5,000 words; longer ones are shown as one removal and one addition where they differ much. */
export const WordDifference = ({ before, after, lang }: WordDifferenceProps): ReactElement => {
  const t = useT();
  const runs = useMemo(() => wordRuns(before, after), [before, after]);
  const count = (kind: Run['kind']): number => runs.filter(run => run.kind === kind).length;
  const [added, removed] = [count('added'), count('removed')];
  return (
    <div className="k-difference">
      <p className="k-description">
        {added + removed === 0 ? t('admin.kit.no-difference') : t('admin.kit.difference', { added, removed })}
      </p>
      <div className="k-difference-text" lang={lang}>
        {runs.map((run, index) => (run.kind === 'same' ? run.text : <Change key={index} run={run} />))}
      </div>
    </div>
  );
};
