// What the check found: the gravest first, language by language, in plain words, each leading to where it is mended.
import type { ReactElement } from 'react';
import { useFormats, useLanguage, useT } from '../../../../admin/i18n/index.ts';
import { Badge, Icon, type IconName } from '../../../../admin/kit/index.ts';
import { Link } from '../../../../admin/router/index.ts';
import type { RecordView } from '../../../records/admin/index.ts';
import { type CheckItem, issueScreen, type Severity } from '../asked-newsletters.ts';
import { blockTitle } from '../blocks.ts';
import { useItemWords } from './item-words.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'review'];
const ICONS: Readonly<Record<Severity, IconName>> = { error: 'error', warning: 'warning', review: 'info' };
const TONES = { error: 'danger', warning: 'warning', review: 'info' } as const;

interface CheckItemsProps {
  readonly items: readonly CheckItem[];
  readonly view: RecordView;
}

interface ItemProps {
  readonly item: CheckItem;
  readonly id: string;
  readonly words: string;
  /** What a block is called. */
  readonly called: (block: string) => string;
}

function Item({ item, id, words, called }: ItemProps): ReactElement {
  const t = useT();
  const { block, language, link } = item;
  const name = block === null ? null : called(block);
  const toBlock =
    block === null
      ? null
      : `${issueScreen(id)}${language === null ? '' : `?language=${language}`}#block-${block}`;
  const href = link ?? toBlock;
  return (
    <li className={`issue-item issue-item-${item.severity}`}>
      <Icon name={ICONS[item.severity]} />
      <div>
        {name !== null && <p className="issue-item-place">{name}</p>}
        <p>{words}</p>
      </div>
      {href !== null && (
        <Link
          className="k-link issue-item-way"
          href={href}
          aria-label={t('newsletters.mendAt', { place: name ?? t('newsletters.theIssue') })}
        >
          {t('newsletters.mend')}
        </Link>
      )}
    </li>
  );
}

export function CheckItems({ items, view }: CheckItemsProps): ReactElement {
  const { t, language: own } = useLanguage();
  const wordsOf = useItemWords(items);
  const called = (block: string): string => blockTitle(t, view, block, own);
  const formats = useFormats();
  const groups = SEVERITIES.map(severity => ({
    severity,
    languages: [
      ...Map.groupBy(
        items.filter(item => item.severity === severity),
        ({ language }) => language,
      ),
    ],
  })).filter(({ languages }) => languages.length > 0);
  return (
    <>
      {groups.map(({ severity, languages }) => (
        <section key={severity} className="issue-items" aria-labelledby={`check-${severity}`}>
          <h2 id={`check-${severity}`}>
            {t(`newsletters.severity.${severity}`)}{' '}
            <Badge tone={TONES[severity]}>{languages.reduce((sum, [, own]) => sum + own.length, 0)}</Badge>
          </h2>
          <p className="k-description">{t(`newsletters.severity.${severity}Help`)}</p>
          {languages.map(([language, own]) => (
            <div key={language ?? 'all'}>
              <h3>{language === null ? t('newsletters.wholeIssue') : formats.language(language)}</h3>
              <ul>
                {own.map((item, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew as a whole
                  <Item key={index} item={item} id={view.id} words={wordsOf(item)} called={called} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
