// Europe drawn once from the public-domain Natural Earth atlas: land, and each country that can be tinted.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, type GeoProjection, geoConicEqualArea, geoPath } from 'd3-geo';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { MAP_COUNTRIES } from './countries.ts';
import { relativePath } from './relative-path.ts';

export const MAP_WIDTH = 1000;
export const MAP_HEIGHT = 860;
/** Islands smaller than this many units would only be specks. */
const SPECK = 5;

/** Points that must be seen: the corners of the project's Europe, from Portugal and Crete to Estonia. */
const CORNERS: GeoPermissibleObjects = {
  type: 'MultiPoint',
  coordinates: [
    [-10.2, 37],
    [-10.5, 44],
    [24, 34.7],
    [30.5, 45],
    [27, 58.9],
    [8, 58.2],
  ],
};

type Atlas = Topology<{ countries: GeometryCollection }>;

export interface Europe {
  /** Where a place is on the map. @returns null outside of it */
  place(longitude: number, latitude: number): readonly [number, number] | null;
  /** Path of a country by its letters; empty when the atlas does not know it. */
  country(code: string): string;
  /** Path of all land but these countries. */
  landWithout(codes: readonly string[]): string;
}

const readAtlas = (): Atlas =>
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
  ) as Atlas;

const isArea = (geometry: { type: string | null }): boolean =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

function draw(projection: GeoProjection, object: GeoPermissibleObjects): string {
  const path = relativePath(SPECK);
  geoPath(projection, path)(object);
  return path.toString();
}

function createEurope(): Europe {
  const atlas = readAtlas();
  const areas = atlas.objects.countries.geometries.filter(isArea) as (Polygon | MultiPolygon)[];
  const projection = geoConicEqualArea().parallels([40, 56]).rotate([-10, 0]);
  projection.fitSize([MAP_WIDTH, MAP_HEIGHT], CORNERS);
  // A little beyond the edges, so that a coastline's stroke does not draw the frame.
  projection.clipExtent([
    [-4, -4],
    [MAP_WIDTH + 4, MAP_HEIGHT + 4],
  ]);
  const drawn = (wanted: (id: string) => boolean): string => {
    const chosen = areas.filter(area => wanted(String(area.id)));
    return chosen.length === 0 ? '' : draw(projection, merge(atlas, chosen));
  };
  return {
    place(longitude, latitude) {
      const point = projection([longitude, latitude]);
      if (!point) return null;
      const [x, y] = point.map(Math.round) as [number, number];
      return x < 0 || y < 0 || x > MAP_WIDTH || y > MAP_HEIGHT ? null : [x, y];
    },
    country: code => drawn(id => id === MAP_COUNTRIES[code]?.atlas),
    landWithout(codes) {
      const out = new Set(codes.map(code => MAP_COUNTRIES[code]?.atlas));
      return drawn(id => !out.has(id));
    },
  };
}

let drawnOnce: Europe | undefined;

/** The drawing; reading and projecting the atlas takes some ten milliseconds and happens at first use only. */
export function europe(): Europe {
  drawnOnce ??= createEurope();
  return drawnOnce;
}
