// Organisations in the open interface: /api/organisations.
import { localTextShape, recordApi, z } from '../../platform/http/api.ts';
import type { ApiApp } from '../../platform/registry.ts';
import type { OrganisationView } from './model.ts';
import { getOrganisation, listOrganisations } from './queries.ts';

const date = z
  .string()
  .nullable()
  .openapi({ description: 'EDTF; null: not on record, or no limit', example: '2024-10' });

const shape = z
  .object({
    id: z.string(),
    kind: z.enum(['partner', 'stakeholder']),
    role: z.enum(['lead', 'research', 'partner']).nullable(),
    name: localTextShape,
    ownName: localTextShape,
    country: z.string().openapi({ description: 'ISO 3166-1, with EL for Greece', example: 'BG' }),
    countryName: z.string(),
    regions: z
      .array(
        z.object({
          nuts: z.string(),
          version: z.string(),
          country: z.string(),
          name: localTextShape,
          note: z.string().nullable(),
        }),
      )
      .readonly(),
    seat: z.object({ place: z.string(), latitude: z.number(), longitude: z.number() }).nullable(),
    departments: z
      .array(
        z.object({
          name: localTextShape,
          from: date,
          until: date,
          knownOn: date,
          note: z.string().nullable(),
        }),
      )
      .readonly(),
    names: z.array(z.object({ language: z.string(), name: z.string(), from: date, until: date })).readonly(),
    website: z.string().nullable(),
    sources: z.array(z.string()).readonly(),
  })
  .openapi('Organisation');

const record = ({ slug, position: _, ...view }: OrganisationView) => ({ id: slug, ...view });

export const api = (app: ApiApp): void =>
  recordApi(app, {
    name: 'organisations',
    shape,
    list: async ({ db, language, today }) =>
      (await listOrganisations(db, language, { on: today })).map(record),
    get: async ({ db, language, today }, id) => {
      const found = await getOrganisation(db, language, id, { on: today });
      return found && record(found);
    },
  });
