// The same record in its other languages, each with how far it is.
import type { ReactElement } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { StateMark } from '../../../../admin/kit/index.ts';
import { Link } from '../../../../admin/router/index.ts';
import { deskAddress } from '../board/board-api.ts';
import { STATE_SHAPES, stateKey } from '../states.ts';
import { useDesk } from './frame.ts';

export function LanguagesNav(): ReactElement {
  const t = useT();
  const { language: named } = useFormats();
  const { kind, id, language: here, source, languages } = useDesk().view;
  return (
    <nav className="desk-languages" aria-label={t('translation.desk.languages')}>
      <ul>
        {languages.map(({ language, state }) => (
          <li key={language}>
            <Link
              href={deskAddress(kind, id, language)}
              aria-current={language === here ? 'page' : undefined}
              data-state={state}
            >
              {named(language)}
              {language === source && (
                <span className="visually-hidden"> ({t('translation.desk.isSource')})</span>
              )}
              <StateMark shape={STATE_SHAPES[state]} label={t(stateKey(state))} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
