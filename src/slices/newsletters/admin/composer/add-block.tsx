// The button between two blocks: what can stand here.
import { type ReactElement, useMemo } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { Menu, type MenuEntry } from '../../../../admin/kit/index.ts';
import type { BlockType } from '../../../../document/model.ts';
import { OFFERED_TYPES } from '../blocks.ts';

/** No issue has two of these. */
const ONCE: readonly BlockType[] = ['headline', 'disclaimer'];

/** Kinds of block, in words. @param taken those that the issue has: what stands in it once is not offered again */
export function useBlockTypes(
  taken: readonly BlockType[],
): readonly (MenuEntry & { readonly id: BlockType })[] {
  const t = useT();
  const left = ONCE.filter(type => !taken.includes(type)).join(' ');
  return useMemo(
    () =>
      OFFERED_TYPES.filter(type => !ONCE.includes(type) || left.split(' ').includes(type)).map(type => ({
        id: type,
        label: t(`newsletters.block.${type}`),
        description: t(`newsletters.blockHelp.${type}`),
      })),
    [t, left],
  );
}

interface AddBlockProps {
  /** The block that will follow, and what it is called; null: at the end. */
  readonly before: { readonly id: string; readonly name: string } | null;
  readonly taken: readonly BlockType[];
  readonly onAdd: (type: BlockType, before: string | null) => void;
}

export function AddBlock({ before, taken, onAdd }: AddBlockProps): ReactElement {
  const t = useT();
  const entries = useBlockTypes(taken);
  const label =
    before === null ? t('newsletters.addAtEnd') : t('newsletters.addBefore', { block: before.name });
  const add = (id: string): void => onAdd(id as BlockType, before?.id ?? null);
  return (
    <div className={before === null ? 'issue-add issue-add-end' : 'issue-add'}>
      {before === null ? (
        <Menu icon="add" label={t('newsletters.addBlock')} entries={entries} onAction={add} />
      ) : (
        <Menu iconOnly="add" look="secondary" small label={label} entries={entries} onAction={add} />
      )}
    </div>
  );
}
