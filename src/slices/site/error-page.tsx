// Pages for what goes wrong: what happened, in plain words, and the ways on.
import type { ErrorKind } from '../../platform/errors.ts';
import type { Frame } from '../../platform/http/shell.ts';
import type { Page } from '../../platform/registry.ts';
import { PageHead, SearchForm, Section } from '../../ui/components/index.ts';

/** The message key of each kind, and the number that people know it by. */
const ERRORS: Readonly<Record<ErrorKind, readonly [key: string, code: string]>> = {
  invalid: ['errorInvalid', '400'],
  unauthenticated: ['errorUnauthenticated', '401'],
  forbidden: ['errorForbidden', '403'],
  missing: ['errorMissing', '404'],
  conflict: ['errorConflict', '409'],
  limited: ['errorLimited', '429'],
  broken: ['errorBroken', '500'],
};

/** The inside of an error page. It asks nothing of the database: it must stand when that is gone. */
export function errorPage(kind: ErrorKind, frame: Omit<Frame, 'status'>): Page {
  const { t, language } = frame;
  const [key, code] = ERRORS[kind];
  const title = t(`site.${key}`);
  return {
    title,
    description: '',
    body: (
      <>
        <PageHead kicker={t('site.errorCode', { status: code })} title={title} lead={t(`site.${key}Text`)}>
          {kind === 'missing' && (
            <p className="asked">
              {t('site.errorMissingAddress')}: /{language}
              {frame.path}
            </p>
          )}
        </PageHead>
        {kind !== 'broken' && (
          <Section title={t('site.errorSearch')}>
            <SearchForm
              action={`/${language}/search`}
              label={t('site.searchLabel')}
              button={t('site.searchButton')}
            />
          </Section>
        )}
        <Section title={t('site.errorSections')}>
          <ul className="link-list">
            <li>
              <a href={`/${language}`}>{t('site.home')}</a>
            </li>
            {frame.nav.map(item => (
              <li key={item.href}>
                <a href={item.href}>{item.label}</a>
              </li>
            ))}
          </ul>
        </Section>
      </>
    ),
  };
}
