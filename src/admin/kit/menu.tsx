// A button that opens a list of things to do.
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { Button, type ButtonLook } from './button.tsx';
import { defined } from './defined.ts';
import { IconButton } from './icon-button.tsx';
import { Icon, type IconName } from './icons.tsx';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon?: IconName | undefined;
  /** Leads to an address instead of calling `onAction`. */
  readonly href?: string | undefined;
  readonly danger?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Why it cannot be chosen now. The entry stays within reach of the keyboard, so that everybody is told. */
  readonly barred?: string | undefined;
  readonly lang?: string | undefined;
}

export interface MenuProps {
  /** Words of the button. */
  readonly label: string;
  /** Only the icon is shown; `label` must then say of what: "More about Epirus". */
  readonly iconOnly?: IconName | undefined;
  readonly icon?: IconName | undefined;
  readonly look?: ButtonLook | undefined;
  readonly small?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly entries: readonly MenuEntry[];
  readonly onAction?: ((id: string) => void) | undefined;
  /** The entry that holds now: a choice among the entries, with a tick. */
  readonly chosen?: string | undefined;
}

const Entry = ({ entry }: { readonly entry: MenuEntry }): ReactElement => (
  <MenuItem
    id={entry.id}
    textValue={entry.label}
    {...defined({ href: entry.href })}
    isDisabled={entry.disabled ?? false}
    shouldCloseOnSelect={entry.barred === undefined}
    className={`k-menu-item${entry.danger === true ? ' k-menu-danger' : ''}${entry.barred === undefined ? '' : ' k-menu-barred'}`}
  >
    {({ isSelected }) => (
      <>
        {isSelected ? <Icon name="check" /> : entry.icon !== undefined && <Icon name={entry.icon} />}
        <span className="k-option-words">
          <Text slot="label" lang={entry.lang}>
            {entry.label}
          </Text>
          {(entry.barred ?? entry.description) !== undefined && (
            <Text slot="description" className="k-description">
              {entry.barred ?? entry.description}
            </Text>
          )}
        </span>
      </>
    )}
  </MenuItem>
);

/** Arrows move, letters jump, Escape closes and returns the focus. */
export const Menu = ({
  label,
  iconOnly,
  entries,
  onAction,
  chosen,
  look = 'secondary',
  ...button
}: MenuProps): ReactElement => (
  <MenuTrigger>
    {iconOnly === undefined ? (
      <Button {...button} look={look} iconEnd="chevronDown">
        {label}
      </Button>
    ) : (
      <IconButton
        {...button}
        icon={iconOnly}
        label={label}
        look={look === 'secondary' ? 'secondary' : 'quiet'}
      />
    )}
    <Popover className="k-popover k-list-popover" offset={4}>
      <AriaMenu
        className="k-list"
        items={entries}
        onAction={key => {
          if (!entries.some(({ id, barred }) => id === key && barred !== undefined)) onAction?.(String(key));
        }}
        {...(chosen !== undefined && { selectionMode: 'single', selectedKeys: [chosen] })}
      >
        {entry => <Entry entry={entry} />}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
