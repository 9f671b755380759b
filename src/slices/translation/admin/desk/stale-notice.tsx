// Why a translation is out of date: what changed in the source, which fact moved, what has been held since.
import type { ReactElement } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Button, Disclosure, Notice, WordDifference } from '../../../../admin/kit/index.ts';
import { factTitle } from '../../../texts/admin/index.ts';
import type { StaleMark } from '../../../texts/model.ts';
import { plainWords } from './facts-of.ts';
import { useDesk, useWork } from './frame.ts';
import { valueWords } from './value-words.ts';
import type { TextWork } from './work/text-work.ts';

function Reason({ mark }: { readonly mark: StaleMark }): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { facts } = useDesk();
  const { reason, ref, was = '', now = '' } = mark;
  if (reason === 'source') return <p>{t('translation.stale.source')}</p>;
  const named = { was: valueWords(was, formats), now: valueWords(now, formats) };
  if (reason === 'held') return <p>{t('translation.stale.held', { day: named.now })}</p>;
  const view = ref === undefined ? undefined : facts.view(ref);
  return (
    <p>
      {t('translation.stale.fact', { fact: factTitle(t, ref ?? '', view) })} <del>{named.was}</del> →{' '}
      <ins>{view?.text[facts.language] ?? named.now}</ins>
    </p>
  );
}

/** Characters; what is longer is behind a button. */
const AT_A_GLANCE = 1200;

/** The words of then and of today as one. */
function SourceChange({ work }: { readonly work: TextWork }): ReactElement | null {
  const t = useT();
  const { view: desk, sourceFacts } = useDesk();
  const { since, source } = useWork(work).view;
  if (source === null) return null;
  if (since === null) return <p className="desk-fine">{t('translation.stale.unknown')}</p>;
  const difference = (
    <WordDifference
      before={plainWords(since, sourceFacts)}
      after={plainWords(source.body, sourceFacts)}
      lang={desk.source}
    />
  );
  if (source.body.length < AT_A_GLANCE) return difference;
  return <Disclosure title={t('translation.stale.whatChanged')}>{difference}</Disclosure>;
}

export function StaleNotice({ work }: { readonly work: TextWork }): ReactElement | null {
  const t = useT();
  const { view, isBusy } = useWork(work);
  const { stale } = view;
  if (stale.length === 0 || view.target === null) return null;
  return (
    <Notice
      tone="warning"
      title={t('translation.stale.title')}
      actions={
        work.isWritable && (
          <Button small busy={isBusy} onPress={() => void work.confirm()}>
            {t('translation.stale.stillFits')}
          </Button>
        )
      }
    >
      {stale.map(mark => (
        <Reason key={`${mark.reason} ${mark.ref ?? ''}`} mark={mark} />
      ))}
      {stale.some(({ reason }) => reason === 'source') && <SourceChange work={work} />}
    </Notice>
  );
}
