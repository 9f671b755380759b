// What the shell knows of a screen before it is loaded.
import type { ComponentType } from 'react';

/** The parts of the navigation, in their order. */
export const NAV_GROUPS = ['home', 'record', 'project', 'people'] as const;

export interface ScreenEntry {
  /** `/admin/events/$id`: the address in full; `$id` is read with `useParam('id')`. */
  readonly path: `/admin${string}`;
  /** The file of the screen, by dynamic import: it exports one component called `Screen`. */
  readonly load: () => Promise<{ readonly Screen: ComponentType }>;
  /** Who has no such right at all is told so instead. */
  readonly verb?: string;
  /** An entry of the navigation, in the order of the list; `label` is the key of a message. */
  readonly nav?: { readonly group: (typeof NAV_GROUPS)[number]; readonly label: string };
  /** For whoever is not signed in. */
  readonly open?: true;
}
