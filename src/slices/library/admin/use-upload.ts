// One picture on its way to the server. The file stays chosen until it is there or given up, whatever the network does.
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, useConnected } from '../../../admin/api/index.ts';
import type { UploadedPicture } from '../model.ts';
import { sendPicture } from './send-picture.ts';

export type UploadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'uploading'; readonly file: File; readonly progress: number | null }
  | { readonly kind: 'failed'; readonly file: File; readonly error: unknown }
  | { readonly kind: 'done'; readonly file: File; readonly picture: UploadedPicture };

export interface PictureUpload {
  readonly state: UploadState;
  readonly start: (file: File) => void;
  /** Stops sending, or forgets what was sent. */
  readonly clear: () => void;
}

/** Nothing is known of what became of it: worth another try. */
export const isLost = (error: unknown): boolean => error instanceof ApiError && error.kind === 'offline';

/** @param onDone told once the server has the picture */
export function useUpload(onDone: (picture: UploadedPicture) => void): PictureUpload {
  const [state, setState] = useState<UploadState>({ kind: 'idle' });
  const current = useRef<AbortController | null>(null);
  const told = useRef(onDone);
  useEffect(() => {
    told.current = onDone;
  });

  const clear = useCallback((): void => {
    current.current?.abort();
    current.current = null;
    setState({ kind: 'idle' });
  }, []);

  const start = useCallback((file: File): void => {
    current.current?.abort();
    const mine = new AbortController();
    current.current = mine;
    const set = (next: UploadState): void => {
      if (current.current === mine) setState(next);
    };
    set({ kind: 'uploading', file, progress: 0 });
    sendPicture(file, progress => set({ kind: 'uploading', file, progress }), mine.signal).then(
      picture => {
        if (current.current !== mine) return;
        setState({ kind: 'done', file, picture });
        told.current(picture);
      },
      error => set({ kind: 'failed', file, error }),
    );
  }, []);

  useEffect(() => () => current.current?.abort(), []);
  useAgainOnceConnected(state, start);
  return { state, start, clear };
}

/** What the network lost is sent again as soon as the server answers again. */
function useAgainOnceConnected(state: UploadState, start: (file: File) => void): void {
  const connected = useConnected();
  const was = useRef(connected);
  useEffect(() => {
    const back = connected && !was.current;
    was.current = connected;
    if (back && state.kind === 'failed' && isLost(state.error)) start(state.file);
  }, [connected, state, start]);
}
