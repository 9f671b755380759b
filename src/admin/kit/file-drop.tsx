// A place for files: dropped, pasted, or chosen by a button.
import {
  type ClipboardEvent,
  type DragEvent,
  type ReactElement,
  type ReactNode,
  useRef,
  useState,
} from 'react';
import { ProgressBar } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { Button } from './button.tsx';
import type { FieldProps } from './field.tsx';
import { FieldGroup } from './field-group.tsx';
import { Icon } from './icons.tsx';

export type FileDropState =
  | { readonly kind: 'idle' }
  /** From 0 to 1; nothing while nobody knows. */
  | { readonly kind: 'uploading'; readonly name: string; readonly progress: number | null }
  /** Words for what is there now. */
  | { readonly kind: 'done'; readonly words: string };

export interface FileDropProps extends FieldProps {
  /** Media types: `image/jpeg`, `image/*`. */
  readonly accept: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly multiple?: boolean | undefined;
  readonly state: FileDropState;
  readonly onCancel?: (() => void) | undefined;
  /** A preview of what is there. */
  readonly children?: ReactNode;
}

const accepted = (file: File, types: readonly string[]): boolean =>
  types.some(type => (type.endsWith('/*') ? file.type.startsWith(type.slice(0, -1)) : file.type === type));

/** What goes wrong is the caller's `error`; files of other types are refused here, with words. */
export const FileDrop = ({
  accept,
  onFiles,
  multiple = false,
  state,
  onCancel,
  children,
  ...field
}: FileDropProps): ReactElement => {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const shut = field.disabled === true || state.kind === 'uploading';
  const take = (list: Iterable<File>): void => {
    const files = [...list].slice(0, multiple ? undefined : 1);
    const wrong = files.find(file => !accepted(file, accept));
    setRefused(wrong === undefined ? null : t('admin.kit.file-refused', { name: wrong.name }));
    if (files.length > 0 && wrong === undefined) onFiles(files);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!shut) take(event.dataTransfer.files);
  };
  const paste = (event: ClipboardEvent): void => {
    if (shut || event.clipboardData.files.length === 0) return;
    event.preventDefault();
    take(event.clipboardData.files);
  };
  return (
    <FieldGroup {...field} error={refused ?? field.error}>
      {described => (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are by-ways; the button does the same
        <div
          className="k-drop"
          data-over={over || undefined}
          onDragOver={event => {
            event.preventDefault();
            setOver(!shut);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          onPaste={paste}
        >
          {children}
          <DropWords state={state} />
          <input
            ref={input}
            type="file"
            hidden
            accept={accept.join(',')}
            multiple={multiple}
            onChange={event => {
              take(event.target.files ?? []);
              event.target.value = '';
            }}
          />
          {state.kind === 'uploading' ? (
            onCancel !== undefined && <Button onPress={onCancel}>{t('admin.kit.cancel')}</Button>
          ) : (
            <Button
              icon="upload"
              disabled={field.disabled}
              aria-describedby={described['aria-describedby']}
              onPress={() => input.current?.click()}
            >
              {state.kind === 'done'
                ? t('admin.kit.file-replace')
                : t('admin.kit.file-choose', { count: multiple ? 2 : 1 })}
            </Button>
          )}
        </div>
      )}
    </FieldGroup>
  );
};

const DropWords = ({ state }: { readonly state: FileDropState }): ReactElement => {
  const t = useT();
  return (
    <>
      {state.kind === 'uploading' && (
        <ProgressBar
          className="k-progress"
          aria-label={t('admin.kit.file-uploading', { name: state.name })}
          isIndeterminate={state.progress === null}
          value={(state.progress ?? 0) * 100}
        >
          {({ percentage, valueText }) => (
            <>
              <span className="k-progress-words">
                {t('admin.kit.file-uploading', { name: state.name })} {valueText}
              </span>
              <span className="k-progress-track">
                <span style={{ inlineSize: `${percentage ?? 30}%` }} />
              </span>
            </>
          )}
        </ProgressBar>
      )}
      {state.kind === 'idle' && <p className="k-drop-words">{t('admin.kit.file-drop')}</p>}
      <p className="k-drop-done" role="status">
        {state.kind === 'done' && (
          <>
            <Icon name="success" />
            {state.words}
          </>
        )}
      </p>
    </>
  );
};
