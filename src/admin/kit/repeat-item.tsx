// One item of a `RepeatList`: its fields, and the buttons that move and remove it.
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../i18n/index.ts';
import { IconButton } from './icon-button.tsx';

interface RepeatItemProps {
  readonly label: string;
  /** It was just added or brought back: its first control takes the focus. */
  readonly focused: boolean;
  readonly ordered: boolean;
  readonly disabled?: boolean | undefined;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Buttons that cannot be used now stay where they are, so that the others do not jump. */
export const RepeatItem = ({
  label,
  focused,
  ordered,
  disabled = false,
  onRemove,
  onUp,
  onDown,
  children,
}: RepeatItemProps): ReactElement => {
  const t = useT();
  const fields = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const moved = useRef<'up' | 'down' | null>(null);
  useEffect(() => {
    if (focused) fields.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }, [focused]);
  // At the end of its way a button can no longer be pressed: the other one takes the focus.
  useEffect(() => {
    if (moved.current === null) return;
    const [up, down] = tools.current?.querySelectorAll('button') ?? [];
    const pressed = moved.current === 'up' ? up : down;
    moved.current = null;
    (pressed?.disabled === true ? (pressed === up ? down : up) : pressed)?.focus();
  });
  const step = (direction: 'up' | 'down', go: (() => void) | undefined) => (): void => {
    moved.current = direction;
    go?.();
  };
  return (
    <li className="k-repeat-item">
      <div className="k-repeat-fields" ref={fields}>
        {children}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a toolbar of three buttons is no fieldset */}
      <div className="k-repeat-tools" ref={tools} role="group" aria-label={label}>
        {ordered && (
          <>
            <IconButton
              small
              icon="arrowUp"
              label={t('admin.kit.move-up', { name: label })}
              disabled={disabled || onUp === undefined}
              onPress={step('up', onUp)}
            />
            <IconButton
              small
              icon="arrowDown"
              label={t('admin.kit.move-down', { name: label })}
              disabled={disabled || onDown === undefined}
              onPress={step('down', onDown)}
            />
          </>
        )}
        <IconButton
          small
          icon="trash"
          look="danger"
          label={t('admin.kit.remove', { name: label })}
          disabled={disabled}
          onPress={onRemove}
        />
      </div>
    </li>
  );
};
