// The text editor: for now its words as Markdown.
import { type ReactElement, useImperativeHandle, useRef } from 'react';
import { TextArea, TextField } from '../../../../admin/kit/index.ts';
import type { TextEditorProps } from './props.ts';

export function TextEditor(props: TextEditorProps): ReactElement {
  const { value, onChange, language, single, onBlur, handle, facts: _, ...rest } = props;
  const latest = useRef({ value, onChange });
  latest.current = { value, onChange };
  useImperativeHandle(handle, () => ({
    insertFact: (ref, form) =>
      latest.current.onChange(`${latest.current.value}{${ref}${form ? `|${form}` : ''}}`),
    bind: () => false,
    replaceBlock: () => undefined,
    focus: () => undefined,
  }));
  const {
    label,
    hiddenLabel,
    name,
    description,
    error,
    required,
    readOnly,
    aside,
    most,
    placeholder,
    autoFocus,
  } = rest;
  const field = {
    label,
    hiddenLabel,
    name,
    description,
    error,
    required,
    readOnly,
    aside,
    most,
    autoFocus,
    value,
    onChange,
    onBlur,
    lang: language,
  };
  return single ? <TextField {...field} placeholder={placeholder} /> : <TextArea {...field} />;
}
