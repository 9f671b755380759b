// Design tokens: the one source of colours, sizes and spaces for page, mail and PDF alike.
// Every text colour keeps at least 4.5:1 on paper and surface of its scheme, every mark at least 3:1; a test counts it.

export interface Palette {
  /** The page. */
  readonly paper: string;
  /** Quiet areas: the map's ground, cards, table heads. */
  readonly surface: string;
  readonly surfaceStrong: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** Hairlines between rows; carries no meaning. */
  readonly line: string;
  /** Borders of controls and marks that must be seen. */
  readonly lineStrong: string;
  /** Links, marks, proven units. */
  readonly blue: string;
  readonly blueStrong: string;
  readonly blueTint: string;
  readonly onBlue: string;
  /** The one warm colour, for areas and marks. */
  readonly accent: string;
  /** The same warmth, dark enough for text. */
  readonly accentInk: string;
  readonly accentTint: string;
  /** The deep ground of the page's foot. */
  readonly band: string;
  readonly onBand: string;
  readonly onBandSoft: string;
}

export const COLOURS: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    paper: '#ffffff',
    surface: '#f3f5fa',
    surfaceStrong: '#dfe6f3',
    ink: '#0c1a36',
    inkSoft: '#48556f',
    line: '#d5dcea',
    lineStrong: '#7b879f',
    blue: '#003399',
    blueStrong: '#001f5f',
    blueTint: '#e7edfa',
    onBlue: '#ffffff',
    accent: '#f0932b',
    accentInk: '#8f4700',
    accentTint: '#fdf0df',
    band: '#0a1c47',
    onBand: '#ffffff',
    onBandSoft: '#c3cfe8',
  },
  dark: {
    paper: '#0c1322',
    surface: '#141e33',
    surfaceStrong: '#223050',
    ink: '#eaf0fb',
    inkSoft: '#aebad2',
    line: '#2b3954',
    lineStrong: '#7485a8',
    blue: '#a3bdff',
    blueStrong: '#cfdcff',
    blueTint: '#1a2a4f',
    onBlue: '#0c1322',
    accent: '#f3a64f',
    accentInk: '#ffc27a',
    accentTint: '#35260f',
    band: '#070c17',
    onBand: '#eaf0fb',
    onBandSoft: '#aebad2',
  },
};

/** The emblem's colours are the Union's, not ours: they never change with the scheme. */
export const EMBLEM_COLOURS = { blue: '#003399', gold: '#ffcc00' } as const;

/** Families that have Latin, Greek and Cyrillic on every common system, so that no text mixes two faces. */
export const FONTS = {
  text: '"Noto Sans", "Segoe UI", -apple-system, system-ui, Roboto, "Helvetica Neue", Arial, sans-serif',
  code: '"Noto Sans Mono", "Cascadia Mono", Consolas, Menlo, "DejaVu Sans Mono", monospace',
} as const;

/** Type sizes; the large ones grow with the window and stay readable at 200 % zoom. */
export const SIZES = {
  'size-fine': '0.8125rem',
  'size-small': '0.9375rem',
  'size-text': '1.0625rem',
  'size-lead': 'clamp(1.125rem, 1.05rem + 0.35vw, 1.3125rem)',
  'size-h3': '1.1875rem',
  'size-h2': 'clamp(1.375rem, 1.25rem + 0.55vw, 1.75rem)',
  'size-h1': 'clamp(1.875rem, 1.35rem + 2.3vw, 3.25rem)',
  'size-figure': 'clamp(2.5rem, 2rem + 2vw, 3.75rem)',
} as const;

/** Spaces, a step being about one and a half times the one before. */
export const SPACES = {
  'space-1': '0.25rem',
  'space-2': '0.5rem',
  'space-3': '0.75rem',
  'space-4': '1rem',
  'space-5': '1.5rem',
  'space-6': '2.25rem',
  'space-7': 'clamp(2.5rem, 1.5rem + 3vw, 4.5rem)',
} as const;

export const RADII = { 'radius-small': '2px', radius: '4px' } as const;
