// Organisations and regions in the content folder.
import { z } from 'zod';
import {
  addressShape,
  countryShape,
  languageShape,
  monthOrDayShape,
  slugShape,
  sourcesShape,
} from '../../platform/content/shapes.ts';
import type { Db } from '../../platform/db/index.ts';
import { invalid } from '../../platform/errors.ts';
import { recordContent } from '../records/index.ts';
import { organisations, regions } from './schema.ts';

const nameShape = z.strictObject({
  language: languageShape,
  name: z.string().min(1),
  from: monthOrDayShape.optional(),
  until: monthOrDayShape.optional(),
});

const regionShape = z.strictObject({
  id: z.string().regex(/^[A-Z]{2}[A-Z0-9]{1,3}$/, 'a NUTS code, such as EL65'),
  nuts: z.string(),
  version: z.string().regex(/^\d{4}$/, 'the year of the NUTS version, such as "2021"'),
  country: countryShape,
  names: z.array(nameShape).min(1),
  note: z.string().optional(),
  sources: sourcesShape,
});

export const regionContent = recordContent({
  name: 'regions',
  record: 'region',
  table: regions,
  shape: regionShape,
  layout: 'list',
});

const organisationShape = z.strictObject({
  id: slugShape,
  kind: z.enum(['partner', 'stakeholder']),
  role: z.enum(['lead', 'research', 'partner']).optional(),
  position: z.number().int().default(0),
  country: countryShape,
  language: languageShape,
  languages: z.array(languageShape).default([]),
  regions: z.array(z.string()).default([]),
  names: z.array(nameShape).min(1),
  departments: z
    .array(
      z.strictObject({
        id: slugShape,
        names: z.array(nameShape).min(1),
        from: monthOrDayShape.optional(),
        until: monthOrDayShape.optional(),
        known_on: monthOrDayShape.optional(),
        note: z.string().optional(),
      }),
    )
    .default([]),
  seat: z
    .strictObject({
      place: z.string(),
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    })
    .optional(),
  website: addressShape.optional(),
  source: languageShape.default('en'),
  sources: sourcesShape,
});

export const organisationContent = recordContent({
  name: 'organisations',
  record: 'organisation',
  table: organisations,
  shape: organisationShape,
  texts: ['description'],
  check: async (tx: Db, rows) => {
    const known = new Set((await tx.select({ slug: regions.slug }).from(regions)).map(region => region.slug));
    for (const row of rows) {
      const unknown = (row.regions as string[]).find(region => !known.has(region));
      if (unknown)
        throw invalid(
          'organisations.region',
          `organisations/${row.slug}.yaml: regions: there is no region "${unknown}"`,
        );
    }
  },
});
