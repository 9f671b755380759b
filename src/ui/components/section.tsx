// A part of a page under its own heading.
import { type ReactElement, type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: ReactNode;
  /** Its permanent name in the page's address. */
  readonly id?: string | undefined;
  readonly children: ReactNode;
  /** Where the whole is, when the section shows a part. */
  readonly more?: { readonly href: string; readonly label: string } | undefined;
}

export function Section({ title, id, children, more }: SectionProps): ReactElement {
  const own = useId();
  const heading = id === undefined ? own : `${id}-title`;
  return (
    <section className="section" id={id} aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>{title}</h2>
        {more && (
          <a className="more" href={more.href}>
            {more.label}
          </a>
        )}
      </div>
      <div className="section-body">{children}</div>
    </section>
  );
}
