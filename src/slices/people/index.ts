// The door of the slice: people, what they may, how they sign in.

import { mailSending } from '../../platform/mail/index.ts';
import type { Slice } from '../../platform/registry.ts';
import { api } from './routes.ts';
import { identifier } from './sign-in/identify.ts';

export { personActor } from './actor.ts';
export { actorById } from './actor-by-id.ts';
export { renderLetter } from './letter.tsx';
export { ROLES, type Role, usualLanguages } from './model.ts';
export { type OthersMay, othersMay, othersWhoMay } from './others.ts';
export { may, VERBS, type Verb } from './permissions.ts';
export { personNames } from './queries.ts';
export { peopleWhoMay, type ReachablePerson } from './reachable.ts';
export { organisationId, type PeopleContext } from './service/context.ts';
export { firstCoordinatorLink } from './service/first-coordinator.ts';
export { type InvitationInput, type Invited, invite } from './service/invite.ts';
export { accountsWaiting, type WaitingAccounts } from './waiting.ts';

export const peopleSlice: Slice = { name: 'people', api, identify: identifier, ...mailSending };
