// The text editor as a field: label, description and error around it. Before the editor is loaded, and where nobody may
// write, the text is there to be read.
import { type ReactElement, type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { Counter, ErrorWords, Notice, TextArea } from '../../../../admin/kit/index.ts';
import { parseMarkdown, parseMarkdownLine } from '../../../../document/markdown/parse.ts';
import { ReadText } from '../read-text.tsx';
import type { BoxProps } from './editor-box.tsx';
import { fetchEditor, fetchedEditor } from './fetch-editor.ts';
import type { TextEditorProps } from './props.ts';

type Box = (props: BoxProps) => ReactElement | null;

/** Where the editor cannot be fetched, the text is written in its source. */
function Lost({ onUnreadable }: BoxProps): null {
  useEffect(onUnreadable, [onUnreadable]);
  return null;
}

/**
 * The editor once it is here. Not by `lazy`: React holds back what it showed a fallback for, by up to 300 ms.
 * @param isWanted somebody is about to write
 */
function useEditorBox(isWanted: boolean): Box | null {
  const [box, setBox] = useState<Box | null>(() => fetchedEditor()?.EditorBox ?? null);
  const isMissing = isWanted && box === null;
  useEffect(() => {
    if (!isMissing) return;
    let isGone = false;
    const found = (editor: Box): void => {
      if (!isGone) setBox(() => editor);
    };
    fetchEditor().then(
      ({ EditorBox }) => found(EditorBox),
      () => found(Lost),
    );
    return () => {
      isGone = true;
    };
  }, [isMissing]);
  return box;
}

const isReadable = (value: string, single: boolean): boolean => {
  try {
    if (single) parseMarkdownLine(value);
    else parseMarkdown(value);
    return true;
  } catch {
    return false;
  }
};

/** Whether it has come near to what is in sight: before that it need not be loaded. */
function useNear(isNear: boolean): {
  readonly near: boolean;
  readonly ref: (element: Element | null) => void;
} {
  const [near, setNear] = useState(isNear);
  const watched = useRef<IntersectionObserver | null>(null);
  const ref = useCallback((element: Element | null) => {
    watched.current?.disconnect();
    if (!element) return;
    const observer = new IntersectionObserver(
      entries => {
        if (!entries.some(entry => entry.isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: '300px' },
    );
    observer.observe(element);
    watched.current = observer;
  }, []);
  return { near, ref };
}

interface HeadProps {
  readonly id: string;
  readonly props: TextEditorProps;
  readonly onLabel?: () => void;
}

function Head({ id, props, onLabel }: HeadProps): ReactElement {
  const t = useT();
  const { label, hiddenLabel, aside, required, description, error, most } = props;
  return (
    <>
      <div className={hiddenLabel ? 'visually-hidden' : 'k-field-head'}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as a label does; keys go to the field itself */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
        <span className="k-label" id={`${id}-label`} onClick={onLabel}>
          {label}
          {required && (
            <span className="k-required" aria-hidden="true">
              {' '}
              {t('admin.kit.required')}
            </span>
          )}
        </span>
        {aside}
      </div>
      {(description !== undefined || most !== undefined) && (
        <div className="k-description" id={`${id}-description`}>
          {description}
          {most !== undefined && (
            <span className="visually-hidden"> {t('admin.kit.at-most', { count: most })}</span>
          )}
        </div>
      )}
      {error !== undefined && (
        <div className="k-error" id={`${id}-error`}>
          <ErrorWords>{error}</ErrorWords>
        </div>
      )}
    </>
  );
}

interface ReadingProps {
  readonly props: TextEditorProps;
  /** Somebody wants to write before the editor is there. */
  readonly onWanted?: () => void;
  readonly children?: ReactNode;
}

/** The text to be read, in the frame it will be written in. */
const Reading = ({ props, onWanted, children }: ReadingProps): ReactElement => (
  <div
    className="text-box"
    data-single={props.single || undefined}
    data-readonly={props.readOnly || undefined}
  >
    {children}
    <div className="text-area" data-field={props.name} {...(onWanted && { tabIndex: 0, onFocus: onWanted })}>
      <ReadText value={props.value} language={props.language} facts={props.facts} />
    </div>
  </div>
);

/** A text that cannot be shown as one is mended in its source. */
function Source({
  props,
  onMended,
}: {
  readonly props: TextEditorProps;
  readonly onMended: () => void;
}): ReactElement {
  const t = useT();
  const {
    label,
    hiddenLabel,
    name,
    description,
    describedBy,
    error,
    required,
    aside,
    most,
    value,
    onChange,
    onBlur,
    language,
  } = props;
  return (
    <div className="text-editor">
      {!isReadable(value, props.single === true) && (
        <Notice tone="warning">{t('texts.editor.unreadable')}</Notice>
      )}
      <TextArea
        {...{ label, hiddenLabel, name, description, error, required, aside, most, value, onChange }}
        aria-describedby={describedBy}
        lang={language}
        rows={4}
        onBlur={() => {
          onBlur?.();
          if (isReadable(value, props.single === true)) onMended();
        }}
      />
    </div>
  );
}

/** The names by which the parts of the field tell of each other. */
function idsOf(id: string, { description, most, error, describedBy }: TextEditorProps): BoxProps['ids'] {
  const described = [
    (description !== undefined || most !== undefined) && `${id}-description`,
    error !== undefined && `${id}-error`,
    describedBy,
  ].filter(Boolean);
  return {
    input: `${id}-input`,
    label: `${id}-label`,
    described: described.length > 0 ? described.join(' ') : undefined,
  };
}

/** One text in one language, with its facts. */
export function TextEditor(props: TextEditorProps): ReactElement {
  const { value, error, most, single = false } = props;
  const { readOnly = false, autoFocus = false, inSight = false } = props;
  const id = useId();
  const { near, ref } = useNear(autoFocus || inSight);
  const [isWanted, setWanted] = useState(autoFocus);
  const want = useCallback(() => setWanted(true), []);
  const [isSource, setSource] = useState(() => !readOnly && !isReadable(value, single));
  const isWritten = (near || isWanted) && !readOnly;
  const EditorBox = useEditorBox(isWritten);
  const unreadable = useCallback(() => setSource(true), []);
  if (isSource && !readOnly) return <Source props={props} onMended={() => setSource(false)} />;
  const ids = idsOf(id, props);
  return (
    <div
      ref={ref}
      className="k-field text-editor"
      data-invalid={error !== undefined || undefined}
      {...(readOnly && { role: 'group', 'aria-labelledby': ids.label })}
    >
      <Head id={id} props={props} onLabel={() => document.getElementById(ids.input)?.focus()} />
      {isWritten && EditorBox !== null ? (
        <EditorBox {...props} autoFocus={isWanted} ids={ids} onUnreadable={unreadable} />
      ) : (
        <Reading props={props} {...(!readOnly && { onWanted: want })}>
          {!readOnly && <div className="text-toolbar" />}
        </Reading>
      )}
      {most !== undefined && !readOnly && <Counter length={value.length} most={most} />}
    </div>
  );
}
