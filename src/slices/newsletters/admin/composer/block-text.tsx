// The words of a block in the language that is composed: `/` puts in another block, `@` a fact.
import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import type { BlockType } from '../../../../document/model.ts';
import { TextEditor, type TextEditorHandle, useFactShelf } from '../../../texts/admin/index.ts';
import type { IssueBlock } from '../../model.ts';
import { calledBlock } from '../blocks.ts';
import { useBlockTypes } from './add-block.tsx';

interface BlockTextProps {
  readonly block: IssueBlock;
  readonly body: string;
  readonly language: string;
  readonly readOnly: boolean;
  readonly describedBy: string | undefined;
  readonly error: string | undefined;
  readonly wanted: boolean;
  /** Kinds of block that there are; null: nothing may be put in. */
  readonly taken: readonly BlockType[] | null;
  readonly onArrived: () => void;
  readonly onChange: (body: string) => void;
  readonly onSlash: (type: BlockType) => void;
}

/** A menu that was open gives its focus back first, and the editor is fetched when it comes into sight. */
const TRY_MS = 60;
const MOST_TRIES = 50;

const holdsFocus = (id: string): boolean =>
  document.activeElement?.closest('.text-editor')?.closest('[data-block]')?.getAttribute('data-block') === id;

/** As it was when its language came into sight: a field whose name changes with every key is hard to listen to. */
function useFirst(body: string, language: string): string {
  const first = useRef({ body, language });
  if (first.current.language !== language) first.current = { body, language };
  return first.current.body;
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
    block: calledBlock(t, block, useFirst(body, language)),
    language: useFormats().language(language),
  });
  useEffect(() => {
    if (!wanted) return;
    // Another language puts the page back to its top, and an editor out of sight is not fetched.
    const show = (): void =>
      document.getElementById(`block-${block.id}`)?.scrollIntoView({ block: 'nearest' });
    show();
    let tries = 0;
    const timer = setInterval(() => {
      if (!readOnly && !handle.current) show();
      if (!readOnly) handle.current?.focus();
      tries += 1;
      if (!readOnly && !holdsFocus(block.id) && tries < MOST_TRIES) return;
      clearInterval(timer);
      onArrived();
    }, TRY_MS);
    return () => clearInterval(timer);
  }, [wanted, onArrived, readOnly, block.id]);
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
      describedBy={props.describedBy}
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
