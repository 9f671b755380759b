// Other pages of the admin in the same browser share its session: who signs in or out in one does so in all.

const CHANNEL = 'secon.session';

/** @param person id of who is signed in from now on; null: nobody */
export function tellOtherPages(person: string | null): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(person);
  channel.close();
}

interface Heard {
  /** Nobody is signed in any more. */
  ended(): void;
  /** The same person is. */
  resumed(): void;
  /** Another is: a page with what one person had read and typed must not go on as another's. */
  other(): void;
}

/** @param mine id of whom this page belongs to. @returns stops listening */
export function hearOtherPages(mine: string, { ended, resumed, other }: Heard): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === null) ended();
    else if (data === mine) resumed();
    else other();
  };
  return () => channel.close();
}
