// What is taken or set, as a row of words that can each be removed.
import { type ReactElement, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import type { Choice } from './choice.tsx';
import { Icon } from './icons.tsx';

interface TagsProps {
  /** Names the list for screen readers. */
  readonly label: string;
  readonly tags: readonly Pick<Choice, 'id' | 'label' | 'lang'>[];
  readonly onRemove: (id: string) => void;
  /** Where the focus goes when the last one was removed. */
  readonly onEmpty?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
}

/** A removed tag hands the focus to its neighbour, so that a keyboard is never lost. */
export const Tags = ({
  label,
  tags,
  onRemove,
  onEmpty,
  disabled = false,
}: TagsProps): ReactElement | null => {
  const t = useT();
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  useEffect(() => {
    const index = removed.current;
    if (index === null) return;
    removed.current = null;
    if (tags.length === 0) onEmpty?.();
    else list.current?.querySelectorAll('button')[Math.min(index, tags.length - 1)]?.focus();
  }, [tags, onEmpty]);
  if (tags.length === 0) return null;
  return (
    <ul className="k-tags" aria-label={label} ref={list}>
      {tags.map(({ id, label: words, lang }, index) => (
        <li key={id} className="k-tag">
          <span lang={lang}>{words}</span>
          <Button
            className="k-tag-remove"
            aria-label={t('admin.kit.remove', { name: words })}
            isDisabled={disabled}
            onPress={() => {
              removed.current = index;
              onRemove(id);
            }}
          >
            <Icon name="close" />
          </Button>
        </li>
      ))}
    </ul>
  );
};
