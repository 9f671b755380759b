// A person as the platform's verbs know one: an id, and what it may.
import type { PersonActor } from '../../platform/auth.ts';
import { anywhere, type Grant, may, organisationsFor } from './permissions.ts';

export const personActor = (id: string, grants: readonly Grant[]): PersonActor => ({
  kind: 'person',
  id,
  may: (verb, scope) => may(grants, verb, scope),
  anywhere: verb => anywhere(grants, verb),
  organisations: verb => organisationsFor(grants, verb),
});
