// Fields for words: one line, or several that grow with what is written.
import type { KeyboardEvent, ReactElement, Ref } from 'react';
import { TextField as AriaTextField, Input } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { Counter } from './counter.tsx';
import { defined } from './defined.ts';
import { FieldHead, type FieldProps, fieldState } from './field.tsx';
import { GrowingText } from './growing-text.tsx';

interface WordsProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly readOnly?: boolean | undefined;
  /** How many characters it may have. More can be typed; it is said and shown. */
  readonly most?: number | undefined;
  /** Language and direction of what is written, where it is not the reader's: spelling and voice follow it. */
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Ids of further words that describe it, which stand elsewhere. */
  readonly 'aria-describedby'?: string | undefined;
  readonly spellCheck?: boolean | undefined;
}

export interface TextFieldProps extends WordsProps {
  readonly type?: 'text' | 'email' | 'password' | 'tel' | 'url' | undefined;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: 'text' | 'email' | 'numeric' | 'tel' | 'url' | undefined;
  readonly placeholder?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A list of offers beside a field whose focus stays in the field. */
export interface OfferedList {
  /** Of the listbox. */
  readonly id: string;
  /** Of the option that Enter would take. */
  readonly active: string | undefined;
}

export interface TextAreaProps extends WordsProps {
  /** Lines at the beginning; 3 when nothing is said. */
  readonly rows?: number | undefined;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
  /** Keys before the field has them: what is prevented does nothing in it. */
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  /** The caret went elsewhere. */
  readonly onSelect?: (() => void) | undefined;
  /** Null: it may have one, which is closed. */
  readonly list?: OfferedList | null | undefined;
}

const Frame = ({
  words,
  input,
  children,
}: {
  readonly words: WordsProps;
  readonly input: Pick<TextFieldProps, 'type' | 'autoComplete' | 'inputMode'>;
  readonly children: ReactElement;
}): ReactElement => {
  const {
    value,
    onChange,
    onBlur,
    readOnly = false,
    autoFocus = false,
    most,
    spellCheck,
    description,
    'aria-describedby': describedBy,
  } = words;
  const described = description !== undefined || most !== undefined;
  return (
    <AriaTextField
      {...fieldState(words)}
      {...defined({
        ...input,
        onBlur: onBlur && (() => onBlur()),
        spellCheck: spellCheck?.toString(),
        'aria-describedby': describedBy,
      })}
      className="k-field"
      value={value}
      onChange={onChange}
      isReadOnly={readOnly}
      autoFocus={autoFocus}
    >
      <FieldHead {...words} description={described ? <Description {...words} /> : undefined} />
      {children}
      {most !== undefined && !readOnly && <Counter length={value.length} most={most} />}
    </AriaTextField>
  );
};

/** The description, and for the ear how much may be written. */
const Description = ({ description, most }: WordsProps): ReactElement => {
  const t = useT();
  return (
    <>
      {description}
      {most !== undefined && (
        <span className="visually-hidden"> {t('admin.kit.at-most', { count: most })}</span>
      )}
    </>
  );
};

/** One line of words. */
export const TextField = (props: TextFieldProps): ReactElement => {
  const { lang, dir, placeholder, ref, type, autoComplete, inputMode } = props;
  return (
    <Frame words={props} input={{ type, autoComplete, inputMode }}>
      <Input {...defined({ lang, dir, placeholder, ref })} className="k-input" />
    </Frame>
  );
};

/** Several lines; grows with its text and never scrolls inside. */
export const TextArea = ({
  rows = 3,
  ref,
  onKeyDown,
  onSelect,
  list,
  ...props
}: TextAreaProps): ReactElement => {
  const { lang, dir, value } = props;
  const offers = {
    'aria-autocomplete': list === undefined ? undefined : ('list' as const),
    'aria-controls': list?.id,
    'aria-activedescendant': list?.active,
  };
  return (
    <Frame words={props} input={{}}>
      <GrowingText
        {...defined({ lang, dir, onKeyDown, onSelect, ...offers })}
        rows={rows}
        text={value}
        outer={ref}
      />
    </Frame>
  );
};
