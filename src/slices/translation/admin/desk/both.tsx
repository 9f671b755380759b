// Two people wrote the same text: theirs beside mine, before anything is overwritten.
import type { ReactElement } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Button, Notice, WordDifference } from '../../../../admin/kit/index.ts';
import { ReadText } from '../../../texts/admin/index.ts';
import { plainWords } from './facts-of.ts';
import { useDesk, useWork } from './frame.ts';
import { type TextWork, wordsOf } from './work/text-work.ts';

interface SideProps {
  readonly title: string;
  readonly body: string;
}

function Side({ title, body }: SideProps): ReactElement {
  const t = useT();
  const { facts, view } = useDesk();
  return (
    <div className="desk-side">
      <p className="desk-side-title">{title}</p>
      {body.trim() === '' ? (
        <p className="desk-fine">{t('translation.both.nothing')}</p>
      ) : (
        <ReadText value={body} language={view.language} facts={facts} />
      )}
    </div>
  );
}

/** Mine stands in the editor above: putting both together is writing there, then saving it. */
export function Both({ work }: { readonly work: TextWork }): ReactElement | null {
  const t = useT();
  const { moment } = useFormats();
  const { facts, view: desk } = useDesk();
  const { theirs, body, isBusy } = useWork(work);
  if (theirs === null) return null;
  const name = theirs.target?.by?.name ?? t('translation.both.somebody');
  const at = theirs.target === null ? '' : moment(theirs.target.changed);
  const words = wordsOf(theirs);
  return (
    <Notice
      tone="warning"
      announce
      title={t('translation.both.title', { name })}
      actions={
        <>
          <Button small busy={isBusy} onPress={() => void work.settle(work.state.body)}>
            {t('translation.both.takeMine')}
          </Button>
          <Button small look="quiet" onPress={() => work.takeTheirs()}>
            {t('translation.both.takeTheirs')}
          </Button>
        </>
      }
    >
      <p>{t('translation.both.words', { moment: at })}</p>
      <div className="desk-both">
        <Side title={t('translation.both.mine')} body={body} />
        <Side title={name} body={words} />
      </div>
      <WordDifference
        before={plainWords(words, facts)}
        after={plainWords(body, facts)}
        lang={desk.language}
      />
    </Notice>
  );
}
