// The admin's icons: a few drawn lines on a grid of 20. They are decoration; the words stand beside them or in a label.
import type { ReactElement } from 'react';

const PATHS = {
  add: 'M10 4v12M4 10h12',
  arrowDown: 'M10 4v12M5 11l5 5 5-5',
  arrowUp: 'M10 16V4M5 9l5-5 5 5',
  calendar: 'M3.5 5.5h13v11h-13zM3.5 9h13M7 3v4M13 3v4',
  check: 'M4 10.5l4 4 8-9',
  chevronDown: 'M5 7.5l5 5 5-5',
  chevronLeft: 'M12.5 5l-5 5 5 5',
  chevronRight: 'M7.5 5l5 5-5 5',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6.5V10l2.5 1.5',
  close: 'M5 5l10 10M15 5L5 15',
  computer: 'M3 4.5h14v9H3zM7 16.5h6M10 13.5v3',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  draft: 'M4 16l.8-3.6L13 4.2l2.8 2.8-8.2 8.2zM11 6.2L13.8 9',
  error: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 6v5M10 13.4v.4',
  external: 'M11 4h5v5M16 4l-7.5 7.5M14 11.5V16H4V6h4.5',
  file: 'M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  help: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.7M10 14v.3',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 9v5M10 6.2v.3',
  more: 'M4 10h.9M9.6 10h.9M15.2 10h.9M4 10.3h.9M9.6 10.3h.9M15.2 10.3h.9',
  offline:
    'M3 3l14 14M5.5 14.5a3.2 3.2 0 0 1 .3-6.4M8 5.9a4.6 4.6 0 0 1 6.2 3.3 2.8 2.8 0 0 1 2 4.4M5.5 14.5H12',
  search: 'M8.8 3.2a5.6 5.6 0 1 0 0 11.2 5.6 5.6 0 0 0 0-11.2zM13 13l4 4',
  sort: 'M6.5 7.5L10 4l3.5 3.5M6.5 12.5L10 16l3.5-3.5',
  success: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM6.5 10.3l2.5 2.5 4.5-5',
  trash: 'M3.5 5.5h13M8 5.5v-2h4v2M5 5.5l.8 11h8.4l.8-11M8.5 8.5v5M11.5 8.5v5',
  undo: 'M7.5 4L4 7.5 7.5 11M4 7.5h7.5a4.2 4.2 0 0 1 0 8.5H8',
  upload: 'M10 13V4M6 7.5L10 3.5l4 4M4 13v3.5h12V13',
  warning: 'M10 3l7.5 13.5h-15zM10 8v4M10 14.2v.3',
} as const;

export type IconName = keyof typeof PATHS;

/** Takes the colour of its text and grows with it; hidden from screen readers. */
export const Icon = ({ name }: { readonly name: IconName }): ReactElement => (
  <svg className="k-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
