// What a file changes: text by text, word by word.
import type { ReactElement } from 'react';
import { type Translate, useT } from '../../../../admin/i18n/index.ts';
import { Disclosure, StateMark, WordDifference } from '../../../../admin/kit/index.ts';
import { Link } from '../../../../admin/router/index.ts';
import { deskAddress } from '../board/board-api.ts';
import { kindWords } from '../board/kinds.ts';
import { STATE_SHAPES, stateKey } from '../states.ts';
import type { ChangedText } from './exchange-api.ts';
import { useFieldWords } from './field-words.ts';

/** Further ones open by a press: a file may change a thousand. */
const OPEN = 5;

const notesOn = (t: Translate, { stale, incomplete, lowered, state }: ChangedText): readonly string[] => [
  ...(stale ? [t('translation.exchange.stale')] : []),
  ...(incomplete ? [t('translation.exchange.incomplete')] : []),
  ...(lowered === null
    ? []
    : [t('translation.exchange.lowered', { wanted: t(stateKey(lowered)), state: t(stateKey(state)) })]),
];

function States({ text: { was, state } }: { readonly text: ChangedText }): ReactElement {
  const t = useT();
  const mark = <StateMark shape={STATE_SHAPES[state]} label={t(stateKey(state))} />;
  return (
    <span className="exchange-states">
      {was !== null && was !== state && (
        <>
          <StateMark shape={STATE_SHAPES[was]} label={t(stateKey(was))} />
          <span aria-hidden="true">→</span>
        </>
      )}
      {mark} {t(stateKey(state))}
    </span>
  );
}

export function ChangedTexts({ changed }: { readonly changed: readonly ChangedText[] }): ReactElement {
  const t = useT();
  const fieldWords = useFieldWords(changed.map(({ kind }) => kind));
  return (
    <ul className="exchange-changed">
      {changed.map((text, index) => {
        const { kind, id, field, language, title, words } = text;
        return (
          <li key={`${kind} ${id} ${field} ${language}`}>
            <Disclosure
              level={3}
              defaultOpen={index < OPEN}
              title={`${title.text} · ${fieldWords(kind, field)}`}
              aside={<States text={text} />}
            >
              <p className="exchange-about">
                {kindWords(t, kind)} ·{' '}
                <Link className="k-link" href={deskAddress(kind, id, language, field)}>
                  {t('translation.exchange.toDesk')}
                </Link>
              </p>
              {notesOn(t, text).map(note => (
                <p key={note} className="exchange-note">
                  {note}
                </p>
              ))}
              <WordDifference before={words.before} after={words.after} lang={language} />
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}
