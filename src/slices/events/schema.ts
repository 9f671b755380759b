// Learning events of the project.
import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { recordColumns } from '../../platform/db/record-columns.ts';
import { libraryItems } from '../library/schema.ts';
import { organisations } from '../organisations/schema.ts';
import type { EventType } from './model.ts';

export const events = pgTable(
  'events',
  {
    ...recordColumns(),
    type: text('type').$type<EventType>().notNull(),
    /** "2" of the second interregional workshop; null where it is not known. */
    ordinal: integer('ordinal'),
    /** First and last day, `2023-11-13`; an event of one day has no end of its own. */
    start: text('start').notNull(),
    end: text('end'),
    country: text('country'),
    mode: text('mode').$type<'on site' | 'online' | 'hybrid'>(),
    studyVisit: boolean('study_visit').notNull().default(false),
    steeringGroup: boolean('steering_group').notNull().default(false),
    /** Counts as an interregional learning event. */
    learning: boolean('learning').notNull().default(false),
    /** Whose stakeholder group met. */
    organisationId: uuid('organisation_id').references(() => organisations.id),
    pictureId: uuid('picture_id').references(() => libraryItems.id),
  },
  table => [index('events_start').on(table.start), index('events_organisation').on(table.organisationId)],
);
