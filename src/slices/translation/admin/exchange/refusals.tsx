// Why a file is not taken in: place by place, each with the way to it.
import type { ReactElement } from 'react';
import { type ApiError, errorWords, type Issue } from '../../../../admin/api/index.ts';
import { type Translate, useT } from '../../../../admin/i18n/index.ts';
import { Notice } from '../../../../admin/kit/index.ts';
import { Link } from '../../../../admin/router/index.ts';
import { refWords } from '../../../texts/admin/index.ts';
import { deskAddress } from '../board/board-api.ts';
import { kindWords } from '../board/kinds.ts';
import { useFieldWords } from './field-words.ts';

/** More help nobody. */
const SHOWN = 50;

/** Which of its values names a fact. */
const NAMING = ['what', 'fact'];

function reasonOf(t: Translate, { code, params = {} }: Issue): string {
  const key = `translation.exchange.${code}`;
  const told = Object.entries(params).map(([name, value]) => [
    name,
    NAMING.includes(name) ? refWords(t, String(value)) : value,
  ]);
  return t.has(key) ? t(key, Object.fromEntries(told)) : t('translation.exchange.other');
}

interface PlaceProps {
  readonly issue: Issue;
}

/** `events/haskovo-2023/summary/el/3` in words, and as a link to the desk. */
function Place({ issue }: PlaceProps): ReactElement {
  const t = useT();
  const [kind, id, field, language, number] = issue.path.split('/');
  const fieldWords = useFieldWords(kind && field ? [kind] : []);
  const { line } = issue.params ?? {};
  const details = [
    number === undefined ? '' : t('translation.exchange.paragraph', { number }),
    line === undefined ? '' : t('translation.exchange.line', { line }),
  ].filter(words => words !== '');
  if (!kind || !id || !field || !language)
    return <strong>{[t('translation.exchange.wholeFile'), ...details].join(', ')}</strong>;
  return (
    <>
      <Link className="k-link" href={deskAddress(kind, id, language, field)}>
        {t('translation.exchange.place', { kind: kindWords(t, kind), id, field: fieldWords(kind, field) })}
      </Link>
      {details.length > 0 && `, ${details.join(', ')}`}
    </>
  );
}

interface RefusalsProps {
  readonly error: ApiError;
  /** Of the file. */
  readonly name: string;
}

export function Refusals({ error, name }: RefusalsProps): ReactElement {
  const t = useT();
  const { issues } = error;
  if (issues.length === 0)
    return (
      <Notice tone="error" announce>
        {errorWords(t, error)}
      </Notice>
    );
  return (
    <Notice tone="error" announce title={t('translation.exchange.refusedTitle')}>
      <p className="exchange-name">{name}</p>
      <p>{t('translation.exchange.refusedHelp')}</p>
      <ul className="exchange-refusals">
        {issues.slice(0, SHOWN).map(issue => (
          <li key={JSON.stringify(issue)}>
            <Place issue={issue} />: {reasonOf(t, issue)}
          </li>
        ))}
      </ul>
      {issues.length > SHOWN && (
        <p>{t('translation.exchange.refusedMore', { count: issues.length - SHOWN })}</p>
      )}
    </Notice>
  );
}
