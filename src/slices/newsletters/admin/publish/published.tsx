// Where the issue stands in public: a page in each language that went out.
import type { ReactElement } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { TextLink } from '../../../../admin/kit/index.ts';
import { LANGUAGE } from '../../../../platform/languages.ts';
import type { PublishProps } from './publish-props.ts';
import { publishedIn } from './published-in.ts';

export function Published({ view, editions }: PublishProps): ReactElement {
  const t = useT();
  return (
    <section aria-labelledby="published-title" className="issue-published">
      <h2 id="published-title">{t('newsletters.onThePublicSite')}</h2>
      <ul className="issue-pages">
        {publishedIn(editions).map(language => (
          <li key={language}>
            <TextLink href={`/${language}/newsletters/${view.id}`} newWindow lang={language}>
              {LANGUAGE[language].name}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
