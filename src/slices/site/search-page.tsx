// The search page: a form, and under it what was found.
import type { ReactElement } from 'react';
import type { Page, PageContext } from '../../platform/registry.ts';
import { EmptyState, PageHead, SearchForm } from '../../ui/components/index.ts';
import { type SearchResult, type Stretch, searchRows, searchWords } from './search.ts';
import { allSearchRows } from './search-rows.ts';

/** More lines than this nobody reads. */
const MOST = 60;
const LONGEST_QUERY = 200;

const KIND_KEYS: Readonly<Record<string, string>> = {
  organisation: 'site.kindOrganisation',
  event: 'site.kindEvent',
  practice: 'site.kindPractice',
  policy: 'site.kindPolicy',
  indicator: 'site.kindIndicator',
  report: 'site.kindReport',
  newsletter: 'site.kindNewsletter',
  library: 'site.kindLibrary',
};

const kindWords = (kind: string, { t }: PageContext): string => t(KIND_KEYS[kind] ?? 'site.kindPage');

const Marked = ({ stretches }: { readonly stretches: readonly Stretch[] }): ReactElement => (
  <>{stretches.map(({ at, text, found }) => (found ? <mark key={at}>{text}</mark> : text))}</>
);

function Result({
  result,
  context,
}: {
  readonly result: SearchResult;
  readonly context: PageContext;
}): ReactElement {
  const { row, title, excerpt } = result;
  return (
    <li>
      <p className="kicker">{kindWords(row.kind, context)}</p>
      <h3>
        <a href={`/${context.language}${row.path}`} lang={row.titleLanguage}>
          <Marked stretches={title} />
        </a>
      </h3>
      {excerpt.length > 0 && (
        <p className="excerpt">
          <Marked stretches={excerpt} />
        </p>
      )}
    </li>
  );
}

interface Answer {
  readonly query: string;
  /** Only this kind is shown; undefined: all. */
  readonly kind: string | undefined;
  readonly results: readonly SearchResult[];
}

const searchHref = ({ query, language }: { query: string; language: string }, kind?: string): string =>
  `/${language}/search?${new URLSearchParams(kind === undefined ? { q: query } : { q: query, kind })}`;

/** One press narrows the results to a kind. */
function Kinds({
  answer,
  context,
}: {
  readonly answer: Answer;
  readonly context: PageContext;
}): ReactElement | null {
  const { t, language } = context;
  const counts = [...Map.groupBy(answer.results, result => result.row.kind)].map(([kind, own]) => ({
    kind,
    count: own.length,
  }));
  if (counts.length < 2) return null;
  const place = { query: answer.query, language };
  return (
    <nav aria-label={t('site.searchKinds')}>
      <ul className="filters">
        <li>
          <a href={searchHref(place)} aria-current={answer.kind === undefined ? 'true' : undefined}>
            {t('site.searchAllKinds')} <span>{answer.results.length}</span>
          </a>
        </li>
        {counts.map(({ kind, count }) => (
          <li key={kind}>
            <a href={searchHref(place, kind)} aria-current={answer.kind === kind ? 'true' : undefined}>
              {kindWords(kind, context)} <span>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Results({
  answer,
  context,
}: {
  readonly answer: Answer;
  readonly context: PageContext;
}): ReactElement {
  const { t } = context;
  const shown = answer.results.filter(({ row }) => answer.kind === undefined || row.kind === answer.kind);
  return (
    <section className="search-results" aria-labelledby="found">
      <h2 id="found">{t('site.searchFound', { count: answer.results.length, query: answer.query })}</h2>
      <Kinds answer={answer} context={context} />
      {shown.length === 0 ? (
        <EmptyState>{t('site.searchNothing')}</EmptyState>
      ) : (
        <ol className="results">
          {shown.slice(0, MOST).map(result => (
            <Result key={`${result.row.path} ${result.row.title}`} result={result} context={context} />
          ))}
        </ol>
      )}
      {shown.length > MOST && <p className="hint">{t('site.searchMore', { count: MOST })}</p>}
    </section>
  );
}

/** `?q=` what to look for, `?kind=` of which kind. */
export async function searchPage(context: PageContext): Promise<Page> {
  const { t, language } = context;
  const query = (context.query.q ?? '').trim().slice(0, LONGEST_QUERY);
  const wanted = context.query.kind ?? '';
  const kind = Object.hasOwn(KIND_KEYS, wanted) ? wanted : undefined;
  const asked = searchWords(query).length > 0;
  const results = asked ? searchRows(await allSearchRows(context), query) : [];
  return {
    title: t('site.searchTitle'),
    description: t('site.searchDescription'),
    body: (
      <>
        <PageHead title={t('site.searchTitle')}>
          <SearchForm
            action={`/${language}/search`}
            label={t('site.searchLabel')}
            button={t('site.searchButton')}
            value={query}
            hint={t('site.searchHint')}
          />
        </PageHead>
        {asked && <Results answer={{ query, kind, results }} context={context} />}
      </>
    ),
  };
}
