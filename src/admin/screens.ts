// All screens of the admin, each in its slice and fetched when it is gone to. The navigation has them in this order.
import type { FormModel, ListKind } from '../slices/records/admin/index.ts';
import type { RecordKindName } from '../slices/records/model.ts';
import type { ScreenEntry } from './router/index.ts';

/** What a kind brings for the screens that are one for all kinds. */
interface RecordScreens {
  /** Absent: there is only one of them. */
  readonly list?: () => Promise<ListKind>;
  readonly form: () => Promise<FormModel>;
}

const historyOf = (kind: RecordKindName, form: RecordScreens['form']): ScreenEntry => ({
  path: `/admin/${kind}/$id/revisions`,
  load: async () => {
    const screen = import('../slices/records/admin/history/record-history.tsx');
    const [{ historyScreen }, described] = await Promise.all([screen, form()]);
    return historyScreen(described);
  },
  verb: `${kind}.read`,
});

const listOf = (kind: RecordKindName, list: () => Promise<ListKind>): ScreenEntry => ({
  path: `/admin/${kind}`,
  load: async () => {
    const screen = import('../slices/records/admin/list/record-list.tsx');
    const [{ listScreen }, described] = await Promise.all([screen, list()]);
    return listScreen(described);
  },
  prepare: async (client, search) => {
    const asking = import('../slices/records/admin/list/prepare-list.ts');
    const [{ prepareList }, described] = await Promise.all([asking, list()]);
    prepareList(client, described, search);
  },
  verb: `${kind}.read`,
  nav: { group: 'record', label: `admin.nav.${kind}` },
});

/** The editor stands at the record's own address, of the only one of its kind at the kind's. */
const editorOf = (kind: RecordKindName, { list, form }: RecordScreens): ScreenEntry => ({
  path: list ? `/admin/${kind}/$id` : `/admin/${kind}`,
  load: async () => {
    const screen = import('../slices/records/admin/editor/editor-screen.tsx');
    const { PictureField } = await import('../slices/library/admin/picture-field.tsx');
    return (await screen).editorScreen(await form(), { Picture: PictureField });
  },
  verb: `${kind}.read`,
  ...(!list && { nav: { group: 'project', label: 'admin.nav.settings' } as const }),
});

const record = (kind: RecordKindName, { list, form }: RecordScreens): readonly ScreenEntry[] => [
  ...(list ? [listOf(kind, list)] : []),
  editorOf(kind, { ...(list && { list }), form }),
  historyOf(kind, form),
];

const RECORDS: readonly ScreenEntry[] = [
  ...record('organisations', {
    list: async () => (await import('../slices/organisations/admin/list.ts')).organisationList,
    form: async () => (await import('../slices/organisations/admin/form.ts')).organisationForm,
  }),
  ...record('regions', {
    list: async () => (await import('../slices/organisations/admin/region-list.ts')).regionList,
    form: async () => (await import('../slices/organisations/admin/region-form.ts')).regionForm,
  }),
  ...record('events', {
    list: async () => (await import('../slices/events/admin/list.ts')).eventList,
    form: async () => (await import('../slices/events/admin/form.ts')).eventForm,
  }),
  ...record('practices', {
    list: async () => (await import('../slices/practices/admin/list.ts')).practiceList,
    form: async () => (await import('../slices/practices/admin/form.ts')).practiceForm,
  }),
  ...record('policies', {
    list: async () => (await import('../slices/policies/admin/list.ts')).policyList,
    form: async () => (await import('../slices/policies/admin/form.ts')).policyForm,
  }),
  ...record('indicators', {
    list: async () => (await import('../slices/indicators/admin/list.ts')).indicatorList,
    form: async () => (await import('../slices/indicators/admin/form.ts')).indicatorForm,
  }),
  ...record('reports', {
    list: async () => (await import('../slices/reports/admin/list.ts')).reportList,
    form: async () => (await import('../slices/reports/admin/form.ts')).reportForm,
  }),
  ...record('library', {
    list: async () => (await import('../slices/library/admin/list.ts')).libraryList,
    form: async () => (await import('../slices/library/admin/form.ts')).libraryForm,
  }),
  ...record('project', {
    form: async () => (await import('../slices/project/admin/form.ts')).projectForm,
  }),
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
