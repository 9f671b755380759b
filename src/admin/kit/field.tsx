// What every field has above its control: label, description, what is wrong; and how a field is found by its name.
import type { ReactElement, ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { Icon } from './icons.tsx';

export interface FieldProps {
  /** The field's path in the record ("end", "names.0.title"): `ErrorSummary` and `focusField` find it by that. */
  readonly name?: string | undefined;
  readonly label: string;
  /** Only heard, not seen: for filters and tables whose place says the same. */
  readonly hiddenLabel?: boolean | undefined;
  readonly description?: ReactNode;
  /** What is wrong and how to mend it, in the reader's language; nothing when all is well. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Stands beside the label: a badge, a `HelpButton`. */
  readonly aside?: ReactNode;
}

type HeadProps = Pick<FieldProps, 'label' | 'hiddenLabel' | 'description' | 'error' | 'required' | 'aside'>;

/** What is wrong, as icon and words. */
export const ErrorWords = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const t = useT();
  return (
    <>
      <Icon name="error" />
      <span>
        <span className="visually-hidden">{t('admin.kit.error')} </span>
        {children}
      </span>
    </>
  );
};

/** Description and error of a React Aria field, tied to its control by the field around it. */
export const FieldWords = ({
  description,
  error,
}: Pick<FieldProps, 'description' | 'error'>): ReactElement => (
  <>
    {description !== undefined && (
      <Text slot="description" className="k-description">
        {description}
      </Text>
    )}
    <FieldError className="k-error">
      <ErrorWords>{error}</ErrorWords>
    </FieldError>
  </>
);

/** "required", seen beside a label; screen readers hear it from the control itself. */
export const RequiredMark = (): ReactElement => {
  const t = useT();
  return (
    <span className="k-required" aria-hidden="true">
      {t('admin.kit.required')}
    </span>
  );
};

/** Label, description and error of a React Aria field, in this order above the control. */
export const FieldHead = ({
  label,
  hiddenLabel = false,
  description,
  error,
  required = false,
  aside,
}: HeadProps): ReactElement => (
  <>
    <div className={hiddenLabel ? 'visually-hidden' : 'k-field-head'}>
      <Label className="k-label">
        {label}
        {required && (
          <>
            {' '}
            <RequiredMark />
          </>
        )}
      </Label>
      {aside}
    </div>
    <FieldWords description={description} error={error} />
  </>
);

/** The properties that every React Aria field takes alike. Validation is ours: nothing is refused while typing. */
export const fieldState = ({ name, error, required = false, disabled = false }: FieldProps) =>
  ({
    validationBehavior: 'aria',
    isInvalid: error !== undefined,
    isRequired: required,
    isDisabled: disabled,
    'data-field': name,
  }) as const;

const CONTROLS =
  'input:not([type=hidden]):not([tabindex="-1"]), textarea, [contenteditable=true], [role=spinbutton], button, [tabindex="0"]';

const CLOSED = '.k-disclosure:not([data-expanded])';

/** Opens the parts in which a field is hidden. @returns whether there were any */
function opened(field: HTMLElement): boolean {
  const closed = field.parentElement?.closest<HTMLElement>(CLOSED);
  if (!closed) return false;
  closed.querySelector<HTMLElement>('[slot=trigger]')?.click();
  opened(closed);
  return true;
}

/** What stands beside the label is help or a state, not the field. */
const ownControl = (field: HTMLElement): HTMLElement | undefined =>
  [...field.querySelectorAll<HTMLElement>(CONTROLS)].find(control => !control.closest('.k-field-head'));

function reach(field: HTMLElement): void {
  const control = field.matches(CONTROLS) ? field : ownControl(field);
  field.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

/**
 * Moves the focus to the control of a field and brings it into sight; a closed `Disclosure` around it is opened.
 * @param name the field's path; a path without a field of its own leads to the nearest one above ("names.0" -> "names")
 * @returns whether there was such a field
 */
export function focusField(name: string): boolean {
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
  if (field === null) {
    const parent = name.lastIndexOf('.');
    return parent > 0 && focusField(name.slice(0, parent));
  }
  if (opened(field)) requestAnimationFrame(() => reach(field));
  else reach(field);
  return true;
}
