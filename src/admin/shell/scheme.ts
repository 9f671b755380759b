// Light, dark, or as the system has it: kept in the browser.
// The sheets know only `prefers-color-scheme`. Who chooses otherwise has these rules switched on or off.
import { useSyncExternalStore } from 'react';

export const SCHEMES = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const KEPT = 'secon.scheme';
const ASKED = /\(prefers-color-scheme:\s*dark\)/;
const MEDIA: Readonly<Record<Scheme, string | null>> = { system: null, light: 'not all', dark: 'screen' };

/** What each rule said before it was switched. */
const dark = new Map<CSSMediaRule, string>();
const listeners = new Set<() => void>();

const isScheme = (word: string | null): word is Scheme => SCHEMES.some(scheme => scheme === word);

function chosen(): Scheme {
  const kept = localStorage.getItem(KEPT);
  return isScheme(kept) ? kept : 'system';
}

function findRules(): void {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule && ASKED.test(rule.media.mediaText))
        dark.set(rule, rule.media.mediaText);
}

/** Called once before anything is drawn, and by whoever chooses. */
export function applyScheme(scheme: Scheme = chosen()): void {
  if (dark.size === 0) findRules();
  for (const [rule, before] of dark) rule.media.mediaText = MEDIA[scheme] ?? before;
  document.documentElement.style.colorScheme = scheme === 'system' ? '' : scheme;
}

export function chooseScheme(scheme: Scheme): void {
  localStorage.setItem(KEPT, scheme);
  applyScheme(scheme);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useScheme = (): Scheme => useSyncExternalStore(subscribe, chosen);
