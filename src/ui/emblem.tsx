// The European emblem, drawn from its published geometry: a rectangle of 3 to 2, twelve gold stars on a circle of one
// third of the height, each star within a circle of one eighteenth of the height, one point of every star upwards.
import type { ReactElement } from 'react';
import { EMBLEM_COLOURS } from './tokens.ts';

const WIDTH = 810;
const HEIGHT = 540;
const STARS = 12;
/** Inner to outer radius of a pentagram: (3 - √5) / 2. */
const INNER = (3 - Math.sqrt(5)) / 2;

const round = (n: number): number => Math.round(n * 100) / 100;

/** A point on a circle; angle 0 is straight up, clockwise. */
const onCircle = (x: number, y: number, radius: number, turn: number): string => {
  const angle = turn * 2 * Math.PI;
  return `${round(x + radius * Math.sin(angle))} ${round(y - radius * Math.cos(angle))}`;
};

function starPath(x: number, y: number, radius: number): string {
  const points = Array.from({ length: 10 }, (_, i) =>
    onCircle(x, y, i % 2 === 0 ? radius : radius * INNER, i / 10),
  );
  return `M${points.join('L')}Z`;
}

const STARS_PATH = Array.from({ length: STARS }, (_, i) => {
  const [x, y] = onCircle(WIDTH / 2, HEIGHT / 2, HEIGHT / 3, i / STARS)
    .split(' ')
    .map(Number);
  return starPath(x ?? 0, y ?? 0, HEIGHT / 18);
}).join('');

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/**
 * The emblem as a stand-alone SVG text.
 * @param height in pixels; absent: it fills what it is put into
 * @param title its name for those who do not see it; absent: decoration beside a text that says it
 */
export function emblemSvg(height?: number, title?: string): string {
  const size = height === undefined ? '' : ` width="${round(height * 1.5)}" height="${height}"`;
  const role = title === undefined ? ' aria-hidden="true"' : ' role="img"';
  const name = title === undefined ? '' : `<title>${escapeXml(title)}</title>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"${size}${role}>${name}` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${EMBLEM_COLOURS.blue}"/>` +
    `<path fill="${EMBLEM_COLOURS.gold}" d="${STARS_PATH}"/></svg>`
  );
}

const SHAPES = (
  <>
    <rect width={WIDTH} height={HEIGHT} fill={EMBLEM_COLOURS.blue} />
    <path fill={EMBLEM_COLOURS.gold} d={STARS_PATH} />
  </>
);

/** The emblem for a page. @param title its name; absent where the text beside it says the same */
export function Emblem({
  height,
  title,
}: {
  readonly height: number;
  readonly title?: string;
}): ReactElement {
  const frame = {
    className: 'emblem',
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    width: round(height * 1.5),
    height,
  };
  return title === undefined ? (
    <svg {...frame} aria-hidden="true">
      {SHAPES}
    </svg>
  ) : (
    <svg {...frame} role="img" aria-label={title}>
      {SHAPES}
    </svg>
  );
}
