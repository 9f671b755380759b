// One of a few choices, from a list that opens. For more than about fifteen take a `ComboBox`, for up to five a `RadioGroup`.
import type { ReactElement } from 'react';
import { Select as AriaSelect, Button, ListBox, Popover, SelectValue } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { type Choice, ChoiceItem } from './choice.tsx';
import { FieldHead, type FieldProps, fieldState } from './field.tsx';
import { Icon } from './icons.tsx';

export interface SelectProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Words of a first choice that takes the value away ("All", "None"); without it a value can only be exchanged. */
  readonly none?: string | undefined;
  readonly placeholder?: string | undefined;
}

/** The key of the choice that means "nothing": no permanent name is this short. */
const NONE = '-';

/** Letters jump to a choice; arrows change it; the list opens by Enter, Space or Alt+Down. */
export const Select = ({
  choices,
  value,
  onChange,
  none,
  placeholder,
  ...field
}: SelectProps): ReactElement => {
  const t = useT();
  const all = none === undefined ? choices : [{ id: NONE, label: none }, ...choices];
  return (
    <AriaSelect
      {...fieldState(field)}
      className="k-field"
      placeholder={placeholder ?? t('admin.kit.choose')}
      value={value ?? (none === undefined ? null : NONE)}
      onChange={key => onChange(key === null || key === NONE ? null : String(key))}
    >
      <FieldHead {...field} />
      <Button className="k-input k-select">
        <SelectValue className="k-select-value">
          {({ selectedText, isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <Icon name="chevronDown" />
      </Button>
      <Popover className="k-popover k-list-popover" offset={4}>
        <ListBox className="k-list" items={all}>
          {choice => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
};
