// Where a picture is dropped, pasted or chosen: what becomes of it on its way, and why it was refused.
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { ask, errorWords } from '../../../admin/api/index.ts';
import { useT } from '../../../admin/i18n/index.ts';
import { Button, type FieldProps, FileDrop, type FileDropState } from '../../../admin/kit/index.ts';
import { announce } from '../../../admin/notices/index.ts';
import { isLost, type PictureUpload, type UploadState } from './use-upload.ts';

/** What kind of picture it is the server finds out; other files are refused where they are dropped. */
const PICTURES = ['image/*'];

interface PictureDropProps extends FieldProps {
  readonly upload: PictureUpload;
  /** What is there before anything is uploaded. */
  readonly preview?: ReactNode;
  /** Beside "Try again": other ways to a picture. */
  readonly children?: ReactNode;
}

export function PictureDrop({ upload, preview, children, error, ...field }: PictureDropProps): ReactElement {
  const t = useT();
  const { state, start, clear } = upload;
  useLookForServer(state);
  const stop = (): void => {
    clear();
    announce(t('library.picture.cancelled'));
  };
  return (
    <div className="picture-drop">
      <FileDrop
        {...field}
        error={state.kind === 'failed' ? wordsOf(t, state.file.name, state.error) : error}
        accept={PICTURES}
        state={dropState(t, state)}
        onCancel={stop}
        onFiles={([file]) => file && start(file)}
      >
        {state.kind === 'idle' ? preview : <Preview state={state} />}
      </FileDrop>
      <div className="picture-ways">
        {state.kind === 'failed' && (
          <Button onPress={() => start(state.file)}>{t('library.picture.again')}</Button>
        )}
        {children}
      </div>
    </div>
  );
}

const wordsOf = (t: ReturnType<typeof useT>, name: string, error: unknown): string =>
  isLost(error) ? t('library.picture.lost', { name }) : errorWords(t, error);

function dropState(t: ReturnType<typeof useT>, state: UploadState): FileDropState {
  if (state.kind === 'uploading')
    return { kind: 'uploading', name: state.file.name, progress: state.progress };
  if (state.kind === 'done')
    return { kind: 'done', words: t('library.picture.uploaded', { name: state.file.name }) };
  return { kind: 'idle' };
}

/** The file as this browser shows it, where it can: before the server has it, and while it is refused. */
function Preview({ state }: { readonly state: Exclude<UploadState, { kind: 'idle' }> }): ReactElement | null {
  const { file } = state;
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  const shown = state.kind === 'done' ? state.picture.preview : address;
  if (shown === undefined) return null;
  return (
    <img
      key={shown}
      className="picture-preview"
      src={shown}
      alt=""
      onError={({ currentTarget }) => {
        currentTarget.hidden = true;
      }}
    />
  );
}

/** A lost upload alone tells nobody that the server is away: asking for something small does. */
function useLookForServer(state: UploadState): void {
  const lost = state.kind === 'failed' && isLost(state.error);
  useEffect(() => {
    if (lost) ask('GET', '/v1/me').catch(() => undefined);
  }, [lost]);
}
