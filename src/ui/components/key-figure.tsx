// A large number and what it counts.
import { Children, type ReactElement, type ReactNode } from 'react';

interface KeyFigureProps {
  readonly figure: ReactNode;
  readonly label: ReactNode;
  /** Where the number is proven. */
  readonly href?: string | undefined;
  /** Below the label: the share reached so far. */
  readonly children?: ReactNode;
}

export const KeyFigure = ({ figure, label, href, children }: KeyFigureProps): ReactElement => (
  <div className="key-figure">
    <p className="figure">{figure}</p>
    <p className="figure-label">{href === undefined ? label : <a href={href}>{label}</a>}</p>
    {children}
  </div>
);

/** Key figures in a row, as a list. */
export const KeyFigures = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <ul className="key-figures">
    {Children.map(children, child => (
      <li>{child}</li>
    ))}
  </ul>
);
