// The facts that a screen's texts name, in one language: asked of the server in batches, kept while they are fresh.
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { ask } from '../../../admin/api/index.ts';
import type { FactForm } from '../../../facts/model.ts';
import type { FactView } from '../model.ts';

/** A fact's name, alone or with the form it is wanted in. */
export type Wanted = string | { readonly ref: string; readonly form?: FactForm | null | undefined };

/** Knows how facts are written in one language. */
export interface FactShelf {
  readonly language: string;
  /** @returns undefined: not known yet, it is asked for; null: it is not on record */
  view(ref: string, form?: FactForm | null): FactView | null | undefined;
  /** The fact's words; three dots until they are known, its name in braces where it is not on record. */
  text(ref: string, form?: FactForm | null): string;
  /** Asks for what is not known yet, or was known too long ago. */
  want(wanted: readonly Wanted[]): void;
  /** Puts in what the caller knows already. */
  learn(views: readonly FactView[]): void;
  /** Told when more is known. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Grows when more is known. */
  readonly version: () => number;
}

/** Answers of the server for some names. */
export type AskFacts = (
  language: string,
  refs: readonly { readonly ref: string; readonly form?: FactForm }[],
) => Promise<readonly FactView[]>;

/** After so long a fact may have changed: it is shown as it was and asked for again. */
const FRESH_MS = 30_000;
/** So many are asked for at once. */
const MOST = 500;
const PAUSE_MS = 10;
const UNASKED = '…';

const keyOf = (ref: string, form?: FactForm | null): string => (form ? `${ref}|${form}` : ref);

const partsOf = (wanted: Wanted): { ref: string; form: FactForm | null } =>
  typeof wanted === 'string' ? { ref: wanted, form: null } : { ref: wanted.ref, form: wanted.form ?? null };

/** @param askFacts how the server is asked; refused or unanswered, all stays unknown until it is wanted again */
export function createShelf(language: string, askFacts: AskFacts, now = Date.now): FactShelf {
  const known = new Map<string, { readonly view: FactView | null; readonly at: number }>();
  const waiting = new Map<string, { ref: string; form: FactForm | null }>();
  const asking = new Set<string>();
  const listeners = new Set<() => void>();
  let version = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };
  const put = (views: readonly FactView[]): boolean => {
    let isNew = false;
    for (const view of views) {
      const key = keyOf(view.ref, view.form);
      isNew ||= JSON.stringify(known.get(key)?.view) !== JSON.stringify(view);
      known.set(key, { view, at: now() });
    }
    return isNew;
  };
  const send = async (): Promise<void> => {
    timer = undefined;
    const batch = [...waiting].slice(0, MOST);
    for (const [key] of batch) {
      waiting.delete(key);
      asking.add(key);
    }
    if (waiting.size > 0) timer = setTimeout(send, PAUSE_MS);
    try {
      const views = await askFacts(
        language,
        batch.map(([, { ref, form }]) => (form ? { ref, form } : { ref })),
      );
      const missing = batch.filter(
        ([key]) => !views.some(view => keyOf(view.ref, view.form) === key) && known.get(key)?.view !== null,
      );
      for (const [key] of missing) known.set(key, { view: null, at: now() });
      if (put(views) || missing.length > 0) tell();
    } catch {
      // What could not be asked is asked when it is wanted the next time.
    } finally {
      for (const [key] of batch) asking.delete(key);
    }
  };
  const want = (wanted: readonly Wanted[]): void => {
    for (const { ref, form } of wanted.map(partsOf)) {
      const key = keyOf(ref, form);
      const at = known.get(key)?.at;
      if (asking.has(key) || (at !== undefined && now() - at < FRESH_MS)) continue;
      waiting.set(key, { ref, form });
      if (timer === undefined) timer = setTimeout(send, PAUSE_MS);
    }
  };
  const view = (ref: string, form?: FactForm | null): FactView | null | undefined => {
    const found = known.get(keyOf(ref, form));
    if (!found) want([{ ref, form: form ?? null }]);
    return found?.view;
  };
  return {
    language,
    view,
    text: (ref, form) => {
      const found = view(ref, form);
      return found === undefined ? UNASKED : (found?.text[language] ?? `{${ref}}`);
    },
    want,
    learn: views => {
      if (put(views)) tell();
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}

const askServer: AskFacts = async (language, refs) =>
  (await ask<{ facts: FactView[] }>('POST', '/v1/facts', { language, refs })).facts;

/** One for each language, for as long as the page is open. */
const shelves = new Map<string, FactShelf>();

/** The shelf of a language, outside of a component. */
export function factShelf(language: string): FactShelf {
  const found = shelves.get(language) ?? createShelf(language, askServer);
  shelves.set(language, found);
  return found;
}

/** Draws its component anew when more is known. */
export const useShelfVersion = (shelf: FactShelf): number =>
  useSyncExternalStore(shelf.subscribe, shelf.version);

/**
 * The shelf of a language; its component is drawn anew when more is known.
 * @param wanted names of facts that will be shown: asked for at once
 * @param known facts that came with an answer: not asked for again
 */
export function useFactShelf(
  language: string,
  wanted: readonly Wanted[] = [],
  known?: readonly FactView[],
): FactShelf {
  const shelf = factShelf(language);
  useMemo(
    () => shelf.learn((known ?? []).filter(({ text }) => text[language] !== undefined)),
    [shelf, known, language],
  );
  useShelfVersion(shelf);
  const names = wanted
    .map(partsOf)
    .map(({ ref, form }) => keyOf(ref, form))
    .join(' ');
  useEffect(() => {
    const asked = names.split(' ').filter(name => name !== '');
    shelf.want(
      asked.map(name => {
        const [ref = '', form] = name.split('|');
        return form ? { ref, form: form as FactForm } : ref;
      }),
    );
  }, [shelf, names]);
  return shelf;
}
