// The beginning of a page: what kind of thing it is, its name, and the sentence that says why to read on.
import type { ReactElement, ReactNode } from 'react';

interface PageHeadProps {
  /** A short line above the title: the kind of page. */
  readonly kicker?: ReactNode | undefined;
  readonly title: ReactNode;
  readonly lead?: ReactNode | undefined;
  /** Language of title and lead where it is not the page's. */
  readonly lang?: string | undefined;
  /** Below the lead: badges, facts, ways on. */
  readonly children?: ReactNode;
}

/** The page's only h1. */
export const PageHead = ({ kicker, title, lead, lang, children }: PageHeadProps): ReactElement => (
  <header className="page-head">
    {kicker !== undefined && <p className="kicker">{kicker}</p>}
    <h1 lang={lang}>{title}</h1>
    {lead !== undefined && (
      <p className="lead" lang={lang}>
        {lead}
      </p>
    )}
    {children}
  </header>
);
