// A map of Europe for a page: tinted countries with their names, a numbered mark for each place. No script, no tiles.
import type { ReactElement } from 'react';
import { MAP_COUNTRIES } from './countries.ts';
import { europe, MAP_HEIGHT, MAP_WIDTH } from './europe.ts';
import { spread } from './spread.ts';

export interface MapMark {
  readonly number: number;
  readonly longitude: number;
  readonly latitude: number;
  /** What the mark stands for, in the reader's language. */
  readonly name: string;
  readonly nameLanguage?: string;
  readonly href: string;
  readonly highlighted?: boolean;
}

export interface MapCountryLabel {
  readonly code: string;
  readonly name: string;
}

interface EuropeMapProps {
  readonly countries: readonly MapCountryLabel[];
  readonly marks: readonly MapMark[];
  /** Says what the map shows to those who do not see it. */
  readonly label: string;
  /** A picture of the whole: dots instead of numbered links, no names. */
  readonly plain?: boolean;
}

/** 24 px apart on a map 330 px wide. */
const MARK_DISTANCE = 74;
const MARK_RADIUS = 18;
const DOT_RADIUS = 9;

interface PlacedMark extends MapMark {
  readonly at: readonly [number, number];
  readonly shown: { readonly x: number; readonly y: number };
}

function placeMarks(marks: readonly MapMark[]): PlacedMark[] {
  const placed = marks.flatMap(mark => {
    const at = europe().place(mark.longitude, mark.latitude);
    return at ? [{ ...mark, at }] : [];
  });
  const spots = spread(
    placed.map(({ at: [x, y] }) => ({ x, y })),
    MARK_DISTANCE,
  );
  return placed.map((mark, i) => ({ ...mark, shown: spots[i] ?? { x: mark.at[0], y: mark.at[1] } }));
}

const Land = ({ countries }: { readonly countries: readonly MapCountryLabel[] }): ReactElement => (
  <>
    <path className="map-land" d={europe().landWithout(countries.map(country => country.code))} />
    {countries.map(({ code }) => (
      <path key={code} className="map-country" d={europe().country(code)} />
    ))}
  </>
);

/** A letter of a country's name is about this wide, half its height this high. */
const LETTER_WIDTH = 9.5;
const HALF_LETTER = 9;
/** Where a name may stand, from its own place outwards: below it, above it. */
const NAME_STEPS = [0, 36, -36, 52, -52];

/** How far a name moves down so that no mark lies on it; its own place when there is no better one. */
function clearOfMarks(x: number, y: number, name: string, marks: readonly PlacedMark[]): number {
  const half = (name.length * LETTER_WIDTH) / 2;
  const isClear = (step: number): boolean =>
    marks.every(
      ({ shown }) =>
        Math.abs(shown.x - x) > half + MARK_RADIUS ||
        Math.abs(shown.y - (y + step - HALF_LETTER / 2)) > HALF_LETTER + MARK_RADIUS,
    );
  return NAME_STEPS.find(isClear) ?? 0;
}

interface CountryNameProps extends MapCountryLabel {
  readonly marks: readonly PlacedMark[];
}

function CountryName({ code, name, marks }: CountryNameProps): ReactElement | null {
  const label = MAP_COUNTRIES[code]?.label;
  const at = label && europe().place(label[0], label[1]);
  if (!at) return null;
  const [x, y] = at;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an SVG text without tabindex takes no focus
    <text
      className="map-name"
      x={x}
      y={y + clearOfMarks(x, y, name, marks)}
      textAnchor="middle"
      aria-hidden="true"
    >
      {name}
    </text>
  );
}

function Mark({ mark }: { readonly mark: PlacedMark }): ReactElement {
  const [x, y] = mark.at;
  const moved = x !== mark.shown.x || y !== mark.shown.y;
  return (
    <a href={mark.href} className={mark.highlighted ? 'map-mark map-mark-lead' : 'map-mark'}>
      <title lang={mark.nameLanguage}>{mark.name}</title>
      {moved && <path className="map-tie" d={`M${x} ${y}L${mark.shown.x} ${mark.shown.y}`} />}
      {moved && <circle className="map-seat" cx={x} cy={y} r={5} />}
      <g transform={`translate(${mark.shown.x} ${mark.shown.y})`}>
        <g className="map-disc">
          <circle r={MARK_RADIUS} />
          <text textAnchor="middle" dy="0.36em">
            {mark.number}
          </text>
        </g>
      </g>
    </a>
  );
}

/** The map; the list that belongs beside it is the caller's. */
export function EuropeMap({ countries, marks, label, plain = false }: EuropeMapProps): ReactElement {
  const viewBox = `0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`;
  if (plain) {
    return (
      <svg className="map map-plain" viewBox={viewBox} role="img" aria-label={label}>
        <Land countries={countries} />
        {placeMarks(marks).map(mark => (
          <circle
            key={mark.number}
            className={mark.highlighted ? 'map-dot map-dot-lead' : 'map-dot'}
            cx={mark.at[0]}
            cy={mark.at[1]}
            r={DOT_RADIUS}
          />
        ))}
      </svg>
    );
  }
  const placed = placeMarks(marks);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG cannot be a fieldset
    <svg className="map" viewBox={viewBox} role="group" aria-label={label}>
      <Land countries={countries} />
      {countries.map(country => (
        <CountryName key={country.code} {...country} marks={placed} />
      ))}
      {placed.map(mark => (
        <Mark key={mark.number} mark={mark} />
      ))}
    </svg>
  );
}
