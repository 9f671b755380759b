// A field made of several controls: one label, one description, one error for all of them.
import { type ReactElement, type ReactNode, useId } from 'react';
import { ErrorWords, type FieldProps, RequiredMark } from './field.tsx';

interface Described {
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-required'?: true;
}

interface FieldGroupProps extends FieldProps {
  /** The controls; each takes the given attributes, so that what is wrong is heard on it. */
  readonly children: ReactNode | ((described: Described) => ReactNode);
}

/** A group with a name; its label is no label of one control. */
export const FieldGroup = ({
  name,
  label,
  hiddenLabel = false,
  description,
  error,
  required = false,
  aside,
  children,
}: FieldGroupProps): ReactElement => {
  const id = useId();
  const ids = [description !== undefined && `${id}-description`, error !== undefined && `${id}-error`];
  const described: Described = {
    ...(ids.some(Boolean) && { 'aria-describedby': ids.filter(Boolean).join(' ') }),
    ...(error !== undefined && { 'aria-invalid': true }),
    ...(required && { 'aria-required': true }),
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand beside its badge
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      className="k-field k-group"
      data-field={name}
      data-invalid={error !== undefined || undefined}
    >
      <div className={hiddenLabel ? 'visually-hidden' : 'k-field-head'}>
        <span className="k-label" id={`${id}-label`}>
          {label}
          {required && <RequiredMark />}
        </span>
        {aside}
      </div>
      {description !== undefined && (
        <div className="k-description" id={`${id}-description`}>
          {description}
        </div>
      )}
      {error !== undefined && (
        <div className="k-error" id={`${id}-error`}>
          <ErrorWords>{error}</ErrorWords>
        </div>
      )}
      {typeof children === 'function' ? children(described) : children}
    </div>
  );
};
