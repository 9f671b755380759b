// Notes that pass: what just happened, with a way back. They can be heard, reached by F6, and wait while pointed at.
import type { ReactElement } from 'react';
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { Icon } from './icons.tsx';
import type { Tone } from './notice.tsx';

interface Passing {
  readonly words: string;
  readonly tone: Tone;
  readonly action: ToastAction | undefined;
}

interface ToastAction {
  readonly label: string;
  readonly onAction: () => void;
}

export interface ToastOptions {
  /** Success when nothing is said. An error stays until it is closed. */
  readonly tone?: Tone | undefined;
  /** A way back ("Undo"): the note then stays three times as long. */
  readonly action?: ToastAction | undefined;
}

const SHORT = 7_000;
const LONG = 21_000;
const queue = new ToastQueue<Passing>({ maxVisibleToasts: 3 });

/**
 * Says what happened, anywhere in the admin.
 * @param words in the reader's language
 * @returns takes the note away
 */
export function toast(words: string, { tone = 'success', action }: ToastOptions = {}): () => void {
  const stay = action === undefined ? SHORT : LONG;
  const key = queue.add({ words, tone, action }, tone === 'error' ? {} : { timeout: stay });
  return () => queue.close(key);
}

/** Where the notes appear; `KitRoot` has it. */
export const Toasts = (): ReactElement => {
  const t = useT();
  return (
    <ToastRegion queue={queue} className="k-toasts" aria-label={t('admin.kit.notes')}>
      {({ toast: passing }) => {
        const { words, tone, action } = passing.content;
        return (
          <Toast toast={passing} className={`k-toast k-tone-${tone}`}>
            <Icon name={tone} />
            <ToastContent className="k-toast-words">
              <Text slot="title">{words}</Text>
            </ToastContent>
            {action !== undefined && (
              <Button
                className="k-button k-button-secondary k-small"
                onPress={() => {
                  action.onAction();
                  queue.close(passing.key);
                }}
              >
                {action.label}
              </Button>
            )}
            <Button
              slot="close"
              className="k-button k-icon-button k-button-quiet k-small"
              aria-label={t('admin.kit.close')}
            >
              <Icon name="close" />
            </Button>
          </Toast>
        );
      }}
    </ToastRegion>
  );
};
