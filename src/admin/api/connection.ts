// Whether the server answers. Told by every request; while it does not, it is asked every few seconds.
import { useSyncExternalStore } from 'react';

const AGAIN_MS = 5000;

let connected = true;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(now: boolean): void {
  if (connected === now) return;
  connected = now;
  for (const listener of listeners) listener();
}

async function look(): Promise<void> {
  const answer = await fetch('/healthz', { cache: 'no-store' }).catch(() => null);
  if (answer?.ok) answered();
  else timer = setTimeout(() => void look(), AGAIN_MS);
}

export function answered(): void {
  clearTimeout(timer);
  timer = undefined;
  set(true);
}

export function unanswered(): void {
  set(false);
  timer ??= setTimeout(() => void look(), AGAIN_MS);
}

/** The browser itself notices a lost network before any request does. */
export function watchNetwork(): void {
  addEventListener('offline', unanswered);
  addEventListener('online', () => void look());
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useConnected = (): boolean => useSyncExternalStore(subscribe, () => connected);
