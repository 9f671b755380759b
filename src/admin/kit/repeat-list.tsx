// A list of groups of fields: names, departments, phases, sources. Added, removed with a way back, moved by buttons.
import { type ReactElement, type ReactNode, useState } from 'react';
import { useT } from '../i18n/index.ts';
import { Button } from './button.tsx';
import type { FieldProps } from './field.tsx';
import { FieldGroup } from './field-group.tsx';
import { useListKeys } from './list-keys.ts';
import { RepeatItem } from './repeat-item.tsx';

export interface RepeatListProps<Item> extends FieldProps {
  readonly items: readonly Item[];
  readonly onChange: (items: Item[]) => void;
  /** The fields of one item. Their `name` is `${name}.${index}.…`. */
  readonly renderItem: (item: Item, change: (item: Item) => void, index: number) => ReactNode;
  /** What one item is called: its title, or "Phase 2". */
  readonly itemLabel: (item: Item, index: number) => string;
  readonly addLabel: string;
  readonly newItem: () => Item;
  /** How many there may be. */
  readonly most?: number | undefined;
  /** Their order means nothing: no buttons to move. */
  readonly unordered?: boolean | undefined;
}

/** The focus follows: into what was added, to the way back of what was removed, with what was moved. */
export function RepeatList<Item>({
  items,
  onChange,
  renderItem,
  itemLabel,
  addLabel,
  newItem,
  most = Number.POSITIVE_INFINITY,
  unordered = false,
  ...field
}: RepeatListProps<Item>): ReactElement {
  const t = useT();
  const list = useListKeys(items.length);
  const [removed, setRemoved] = useState<{ item: Item; index: number; label: string } | null>(null);
  const [fresh, setFresh] = useState<number | null>(null);
  const [said, say] = useState('');
  const insert = (index: number, item: Item): void => {
    list.insert(index);
    setRemoved(null);
    setFresh(index);
    onChange(items.toSpliced(index, 0, item));
  };
  const remove = (index: number, item: Item): void => {
    list.remove(index);
    setFresh(null);
    setRemoved({ item, index, label: itemLabel(item, index) });
    onChange(items.toSpliced(index, 1));
  };
  const move = (from: number, to: number, item: Item): void => {
    list.move(from, to);
    setRemoved(null);
    setFresh(null);
    onChange(items.toSpliced(from, 1).toSpliced(to, 0, item));
    say(t('admin.kit.moved', { name: itemLabel(item, to), place: to + 1, total: items.length }));
  };
  const undo = removed !== null && (
    <li className="k-repeat-removed" key="removed">
      <span role="status">{t('admin.kit.removed', { name: removed.label })}</span>
      <Button small icon="undo" autoFocus onPress={() => insert(removed.index, removed.item)}>
        {t('admin.kit.undo')}
      </Button>
    </li>
  );
  return (
    <FieldGroup {...field}>
      <ol className="k-repeat">
        {items.flatMap((item, index) => [
          removed?.index === index && undo,
          <RepeatItem
            key={list.keys[index]}
            label={itemLabel(item, index)}
            focused={fresh === index}
            disabled={field.disabled}
            onRemove={() => remove(index, item)}
            onUp={unordered || index === 0 ? undefined : () => move(index, index - 1, item)}
            onDown={unordered || index === items.length - 1 ? undefined : () => move(index, index + 1, item)}
            ordered={!unordered && items.length > 1}
          >
            {renderItem(item, next => onChange(items.with(index, next)), index)}
          </RepeatItem>,
        ])}
        {removed !== null && removed.index >= items.length && undo}
      </ol>
      <span className="visually-hidden" role="status">
        {said}
      </span>
      <div>
        <Button
          icon="add"
          disabled={field.disabled === true || items.length >= most}
          onPress={() => insert(items.length, newItem())}
        >
          {addLabel}
        </Button>
      </div>
    </FieldGroup>
  );
}
