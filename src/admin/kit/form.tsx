// The frame of forms: sections with a heading, rows of fields, and the bar with the buttons.
import { type ReactElement, type ReactNode, useId } from 'react';

interface FormSectionProps {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** Beside the title: a badge, a menu. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a form, with its heading (h2) beside the fields where there is room. */
export const FormSection = ({ title, description, aside, children }: FormSectionProps): ReactElement => {
  const id = useId();
  return (
    <section className="k-form-section" aria-labelledby={id}>
      <div className="k-form-section-head">
        <h2 id={id}>{title}</h2>
        {description !== undefined && <p className="k-description">{description}</p>}
        {aside}
      </div>
      <div className="k-form-section-body">{children}</div>
    </section>
  );
};

/** Short fields beside each other where there is room. */
export const FormRow = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className="k-form-row">{children}</div>
);

interface FormActionsProps {
  readonly children: ReactNode;
  /** At the other end of the bar: `DraftState`. */
  readonly state?: ReactNode;
}

/** Stays at the window's lower edge; the page scrolls so that it never covers what has the focus. */
export const FormActions = ({ children, state }: FormActionsProps): ReactElement => (
  <div className="k-form-actions">
    <div className="k-form-actions-buttons">{children}</div>
    {state}
  </div>
);
