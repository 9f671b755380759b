// Cards: one record each, as many in a row as the window holds.
import { Children, type ReactElement, type ReactNode } from 'react';

interface CardProps {
  readonly href: string;
  readonly title: ReactNode;
  /** Language of the title where it is not the page's. */
  readonly titleLang?: string | undefined;
  readonly kicker?: ReactNode | undefined;
  /** Above everything else. */
  readonly picture?: ReactNode | undefined;
  /** The last line: a date, a place, a badge. */
  readonly meta?: ReactNode | undefined;
  /** Level of its heading: 3 below a section, 2 directly below the page's head. */
  readonly level?: 2 | 3 | undefined;
  readonly children?: ReactNode;
}

/** The whole card can be pressed, the link's text stays the title alone. */
export function Card({
  href,
  title,
  titleLang,
  kicker,
  picture,
  meta,
  level = 3,
  children,
}: CardProps): ReactElement {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className="card">
      {picture && <div className="card-picture">{picture}</div>}
      {kicker !== undefined && <p className="kicker">{kicker}</p>}
      <Heading className="card-title" lang={titleLang}>
        <a href={href}>{title}</a>
      </Heading>
      {children !== undefined && <div className="card-text">{children}</div>}
      {meta !== undefined && <div className="card-meta">{meta}</div>}
    </article>
  );
}

/** Cards in a list, so that their number is announced. */
export const CardGrid = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <ul className="card-grid">
    {Children.map(children, child => (
      <li>{child}</li>
    ))}
  </ul>
);
