// The site's one stylesheet: tokens as custom properties, then the css files in order, then the document's.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../platform/root.ts';
import { COLOURS, FONTS, type Palette, RADII, SIZES, SPACES } from './tokens.ts';

const CSS_FOLDER = 'src/ui/css';
const DOCUMENT_CSS = 'src/document/web/edition.css';

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

const properties = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `--${kebab(name)}:${value};`)
    .join('');

const colours = (palette: Palette): string => properties({ ...palette });

/** Tokens as CSS custom properties; the dark scheme follows the reader's system. */
export function tokensCss(): string {
  const fixed = properties({
    'font-text': FONTS.text,
    'font-code': FONTS.code,
    ...SIZES,
    ...SPACES,
    ...RADII,
  });
  return (
    `:root{color-scheme:light dark;${colours(COLOURS.light)}${fixed}}` +
    `@media screen and (prefers-color-scheme:dark){:root{${colours(COLOURS.dark)}}}`
  );
}

/** Comments and white space out; strings stay as they are. Enough for hand-written CSS, not a general minifier. */
export function minify(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/("[^"]*"|'[^']*')|\s+/g, (_, quoted: string | undefined) => quoted ?? ' ')
    .replace(
      /("[^"]*"|'[^']*')| ?([{};,]) ?/g,
      (_, quoted: string | undefined, sign: string) => quoted ?? sign,
    )
    .replaceAll(';}', '}')
    .trim();
}

const readCss = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The whole stylesheet. Files of `src/ui/css` come in the order of their names. */
export function stylesheet(): string {
  const files = readdirSync(join(ROOT, CSS_FOLDER))
    .filter(name => name.endsWith('.css'))
    .sort()
    .map(name => `${CSS_FOLDER}/${name}`);
  // After the base, so that a page's own rules may still say otherwise.
  if (existsSync(join(ROOT, DOCUMENT_CSS))) files.splice(1, 0, DOCUMENT_CSS);
  return minify(tokensCss() + files.map(readCss).join('\n'));
}
