// All screens of the admin, each in its slice and fetched when it is gone to. The navigation has them in this order.
import type { ListKind } from '../slices/records/admin/index.ts';
import type { RecordKindName } from '../slices/records/model.ts';
import type { ScreenEntry } from './router/index.ts';

/** Records of a kind: the screen is one for all, each kind brings its description. */
const list = (kind: RecordKindName, description: () => Promise<ListKind>): ScreenEntry => ({
  path: `/admin/${kind}`,
  load: async () => {
    const screen = import('../slices/records/admin/list/record-list.tsx');
    return (await screen).listScreen(await description());
  },
  verb: `${kind}.read`,
  nav: { group: 'record', label: `admin.nav.${kind}` },
});

const RECORDS: readonly ScreenEntry[] = [
  list('organisations', async () => (await import('../slices/organisations/admin/list.ts')).organisationList),
  list('regions', async () => (await import('../slices/organisations/admin/region-list.ts')).regionList),
  list('events', async () => (await import('../slices/events/admin/list.ts')).eventList),
  list('practices', async () => (await import('../slices/practices/admin/list.ts')).practiceList),
  list('policies', async () => (await import('../slices/policies/admin/list.ts')).policyList),
  list('indicators', async () => (await import('../slices/indicators/admin/list.ts')).indicatorList),
  list('reports', async () => (await import('../slices/reports/admin/list.ts')).reportList),
  list('library', async () => (await import('../slices/library/admin/list.ts')).libraryList),
];

export const SCREENS: readonly ScreenEntry[] = [
  { path: '/admin/sign-in', load: () => import('./sign-in/sign-in.tsx'), open: true },
  { path: '/admin/sign-in/link', load: () => import('./sign-in/link.tsx'), open: true },
  { path: '/admin/password', load: () => import('./sign-in/password.tsx'), open: true },
  { path: '/admin/invitation', load: () => import('./sign-in/invitation.tsx'), open: true },
  {
    path: '/admin',
    load: () => import('../slices/home/admin/home-screen.tsx'),
    verb: 'project.read',
    nav: { group: 'home', label: 'admin.nav.home' },
  },
  ...RECORDS,
  {
    path: '/admin/people',
    load: () => import('../slices/people/admin/list.tsx'),
    verb: 'people.read',
    nav: { group: 'people', label: 'admin.nav.members' },
  },
  {
    path: '/admin/people/invite',
    load: () => import('../slices/people/admin/invite.tsx'),
    verb: 'people.invite',
  },
  { path: '/admin/people/$id', load: () => import('../slices/people/admin/person.tsx'), verb: 'people.read' },
  {
    path: '/admin/roles',
    load: () => import('../slices/people/admin/roles.tsx'),
    nav: { group: 'people', label: 'admin.nav.roles' },
  },
  {
    path: '/admin/outbox',
    load: () => import('../slices/people/admin/outbox.tsx'),
    verb: 'mails.deliver',
    nav: { group: 'people', label: 'admin.nav.outbox' },
  },
  {
    path: '/admin/audit',
    load: () => import('../slices/people/admin/audit.tsx'),
    verb: 'audit.read',
    nav: { group: 'people', label: 'admin.nav.audit' },
  },
  { path: '/admin/account', load: () => import('../slices/people/admin/account.tsx') },
];
