// All that is wrong with a form, above it: each a link to its field. It takes the focus when it appears.
import { type ReactElement, useEffect, useId, useRef } from 'react';
import { useT } from '../i18n/index.ts';
import { focusField } from './field.tsx';
import { Icon } from './icons.tsx';

export interface FormError {
  /** The field's path, as its `name`; without one it concerns the whole form. */
  readonly field?: string | undefined;
  /** The field's label and what is wrong: "End: after the start". */
  readonly message: string;
}

export interface ErrorSummaryProps {
  readonly errors: readonly FormError[];
  readonly title?: string | undefined;
  /** Counts the tries to save: every new number takes the focus again. */
  readonly attempt: number;
  /** Called before the focus moves: to open the tab or part in which the field is. */
  readonly onGo?: ((field: string) => void) | undefined;
}

/** Nothing when there are no errors. */
export const ErrorSummary = ({ errors, title, attempt, onGo }: ErrorSummaryProps): ReactElement | null => {
  const t = useT();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const wrong = errors.length > 0;
  useEffect(() => {
    if (wrong) box.current?.focus();
  }, [wrong, attempt]);
  if (!wrong) return null;
  const go = (field: string): void => {
    onGo?.(field);
    // After what `onGo` changed is there.
    requestAnimationFrame(() => focusField(field));
  };
  return (
    <div className="k-error-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby={id}>
      <h2 id={id}>
        <Icon name="error" />
        {title ?? t('admin.kit.error-summary', { count: errors.length })}
      </h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field}:${message}`}>
            {field === undefined ? (
              message
            ) : (
              <a
                href={`#${field}`}
                onClick={event => {
                  event.preventDefault();
                  go(field);
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
