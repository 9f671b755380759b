// What the interface says of people, and takes.
import { localTextShape, typedText, z } from '../../platform/http/api.ts';
import { LANGUAGES } from '../../platform/languages.ts';
import { ROLES } from './model.ts';

export const emailShape = z.email().max(254).openapi({ example: 'maria@example.org' });
export const nameShape = typedText(200);
export const languageShape = z.enum(LANGUAGES);
export const idShape = z.uuid();
export const idParam = z.object({ id: idShape });
export const moment = z.iso.datetime();

export const organisationShape = z
  .string()
  .nullable()
  .openapi({ description: 'Permanent name; null: the whole project', example: 'haskovo' });

export const organisationTitleShape = localTextShape
  .nullable()
  .openapi({ description: 'What the organisation is called' });

export const membershipShape = z
  .object({
    id: z.string(),
    role: z.enum(ROLES),
    organisation: organisationShape,
    organisationTitle: organisationTitleShape,
    languages: z.array(languageShape).readonly(),
    from: moment,
    until: moment.nullable(),
  })
  .openapi('Membership');

/** What a membership is to be: nothing else of it can be set from outside. */
export const postShape = z
  .strictObject({
    role: z.enum(ROLES),
    organisation: typedText(200).nullable().default(null).openapi({
      description: 'Permanent name; null: the whole project',
      example: 'haskovo',
    }),
    languages: z.array(languageShape).max(LANGUAGES.length).default([]),
  })
  .openapi('Post');
