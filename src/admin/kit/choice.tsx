// What is chosen from in selects, combo boxes and lists, and how one choice looks in a list.
import type { ReactElement } from 'react';
import { ListBoxItem, Text } from 'react-aria-components';
import { Icon } from './icons.tsx';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** A second line: what tells two of the same name apart. */
  readonly description?: string | undefined;
  /** Language of the label where it is not the reader's. */
  readonly lang?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** One choice in an open list. The tick and the weight say that it is taken, not the colour. */
export const ChoiceItem = ({ choice }: { readonly choice: Choice }): ReactElement => (
  <ListBoxItem
    id={choice.id}
    textValue={choice.label}
    isDisabled={choice.disabled ?? false}
    className="k-option"
  >
    {({ isSelected }) => (
      <>
        <span className="k-option-mark">{isSelected && <Icon name="check" />}</span>
        <span className="k-option-words">
          <Text slot="label" lang={choice.lang}>
            {choice.label}
          </Text>
          {choice.description !== undefined && (
            <Text slot="description" className="k-description">
              {choice.description}
            </Text>
          )}
        </span>
      </>
    )}
  </ListBoxItem>
);
