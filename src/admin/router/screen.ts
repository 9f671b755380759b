// What the shell knows of a screen before it is loaded.
import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';

/** The parts of the navigation, in their order. */
export const NAV_GROUPS = ['home', 'record', 'texts', 'project', 'people'] as const;

export interface ScreenEntry {
  /** `/admin/events/$id`: the address in full; `$id` is read with `useParam('id')`. */
  readonly path: `/admin${string}`;
  /** The file of the screen, by dynamic import: it exports one component called `Screen`. */
  readonly load: () => Promise<{ readonly Screen: ComponentType }>;
  /**
   * Asks for what the screen will show, as soon as somebody points at a link to it or goes there: while it is being fetched.
   * A promise that it returns is waited for, so that the screen is drawn once, with everything. `search` is what stands behind the ? of the address, `params` what stands for the `$…` of the path.
   */
  readonly prepare?: (
    client: QueryClient,
    search: Readonly<Record<string, string>>,
    params: Readonly<Record<string, string>>,
  ) => unknown;
  /** Who has no such right at all is told so instead. */
  readonly verb?: string;
  /** An entry of the navigation, in the order of the list; `label` is the key of a message. */
  readonly nav?: { readonly group: (typeof NAV_GROUPS)[number]; readonly label: string };
  /** For whoever is not signed in. */
  readonly open?: true;
}
