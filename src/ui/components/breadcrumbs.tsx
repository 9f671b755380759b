// Where a page is: the way down to it.
import type { ReactElement, ReactNode } from 'react';

interface BreadcrumbsProps {
  readonly items: readonly { readonly href: string; readonly label: string }[];
  /** The page itself. */
  readonly current: ReactNode;
  /** Names the navigation to those who do not see it, and tells it from the others of the page. */
  readonly label: string;
}

export const Breadcrumbs = ({ items, current, label }: BreadcrumbsProps): ReactElement => (
  <nav className="breadcrumbs" aria-label={label}>
    <ol>
      {items.map(item => (
        <li key={item.href}>
          <a href={item.href}>{item.label}</a>
        </li>
      ))}
      <li aria-current="page">{current}</li>
    </ol>
  </nav>
);
