// The words of a block in the language that is composed: `/` puts in another block, `@` a fact.
import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import type { BlockType } from '../../../../document/model.ts';
import { TextEditor, type TextEditorHandle, useFactShelf } from '../../../texts/admin/index.ts';
import type { IssueBlock } from '../../model.ts';
import { blockLabel } from '../blocks.ts';
import { useBlockTypes } from './add-block.tsx';

interface BlockTextProps {
  readonly block: IssueBlock;
  readonly body: string;
  readonly language: string;
  readonly readOnly: boolean;
  readonly error: string | undefined;
  readonly wanted: boolean;
  /** Kinds of block that there are; null: nothing may be put in. */
  readonly taken: readonly BlockType[] | null;
  readonly onArrived: () => void;
  readonly onChange: (body: string) => void;
  readonly onSlash: (type: BlockType) => void;
}

export function BlockText(props: BlockTextProps): ReactElement {
  const { block, body, language, readOnly, error, wanted, taken, onArrived, onChange, onSlash } = props;
  const t = useT();
  const handle = useRef<TextEditorHandle>(null);
  const facts = useFactShelf(language);
  const types = useBlockTypes(taken ?? []);
  const slash = useMemo(
    () =>
      types.map(({ id, label, description }) => ({ id, label, description, onChoose: () => onSlash(id) })),
    [types, onSlash],
  );
  const label = t('newsletters.textOf', {
    block: blockLabel(t, block),
    language: useFormats().language(language),
  });
  useEffect(() => {
    if (!wanted) return;
    // A menu that was open gives its focus back first.
    const timer = setTimeout(() => {
      handle.current?.focus();
      onArrived();
    }, 60);
    return () => clearTimeout(timer);
  }, [wanted, onArrived]);
  return (
    <TextEditor
      handle={handle}
      name={`texts.${block.id}.${language}`}
      label={label}
      hiddenLabel
      heading
      language={language}
      facts={facts}
      record={block.subject}
      value={body}
      onChange={onChange}
      readOnly={readOnly}
      error={error}
      slash={taken === null || readOnly ? undefined : slash}
      placeholder={
        readOnly
          ? undefined
          : t(block.type === 'headline' ? 'newsletters.writeHeadline' : 'newsletters.writeHere')
      }
    />
  );
}
