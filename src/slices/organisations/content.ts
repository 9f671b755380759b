// What the records of organisations and regions are: their fields, texts, who keeps them; their files come from it.
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import {
  addressShape,
  countryShape,
  languageShape,
  monthOrDayShape,
  slugShape,
  sourcesShape,
} from '../../platform/content/shapes.ts';
import { type RecordKind, recordContent } from '../records/index.ts';
import { nameIn } from './names.ts';
import { type DatedName, organisations, regions } from './schema.ts';

const nameTitles: RecordKind['titles'] = async (_db, rows, language) =>
  new Map(
    rows.map(row => [row.id, nameIn(row.names as DatedName[], language, String(row.language ?? row.source))]),
  );

const nameShape = z.strictObject({
  language: languageShape,
  name: z.string().min(1).max(300),
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

export const regionKind: RecordKind = {
  name: 'regions',
  record: 'region',
  table: regions,
  shape: regionShape,
  layout: 'list',
  details: ['nuts', 'version', 'country'],
  searchedColumns: ['names', 'nuts'],
  filters: ['country'],
  sort: 'id',
  titles: nameTitles,
  neededBy: async (db, row) => {
    const [found] = await db
      .select({ slug: organisations.slug })
      .from(organisations)
      .where(sql`${organisations.regions} ? ${row.slug} and ${organisations.archivedAt} is null`)
      .limit(1);
    return found ? `organisations/${found.slug}` : null;
  },
};

export const regionContent = recordContent(regionKind);

const organisationShape = z.strictObject({
  id: slugShape,
  kind: z.enum(['partner', 'stakeholder']),
  role: z.enum(['lead', 'research', 'partner']).optional(),
  partner: slugShape.optional(),
  position: z.number().int().min(0).max(9999).default(0),
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

export const organisationKind: RecordKind = {
  name: 'organisations',
  record: 'organisation',
  table: organisations,
  shape: organisationShape,
  texts: ['description'],
  references: { partner: organisations },
  initial: { kind: 'stakeholder' },
  // What an organisation is to the project is for its coordinator to say.
  reserved: ['kind', 'role', 'position'],
  details: ['kind', 'role', 'country', 'language'],
  filters: ['kind', 'role', 'country', 'partner'],
  sort: 'position',
  titles: nameTitles,
  searched: [],
  searchedColumns: ['names', 'departments', 'website'],
  owners: async (_db, row, verb) => {
    const partner = row.partnerId === null ? [] : [String(row.partnerId)];
    return verb === 'edit' ? [row.id, ...partner] : partner;
  },
  broken: async (db, row) => {
    const regions_ = row.regions as string[];
    const known = new Set((await db.select({ slug: regions.slug }).from(regions)).map(region => region.slug));
    return regions_.flatMap((id, index) =>
      known.has(id) ? [] : [{ path: `fields.regions.${index}`, code: 'unknown-record', params: { id } }],
    );
  },
  address: row => `/partners/${row.slug}`,
};

export const organisationContent = recordContent(organisationKind);
