// All screens of the admin, each in its slice and fetched when it is gone to. The navigation has them in this order.
import { eventList } from '../slices/events/admin/list.ts';
import { indicatorList } from '../slices/indicators/admin/list.ts';
import { libraryList } from '../slices/library/admin/list.ts';
import { newsletterList } from '../slices/newsletters/admin/list.ts';
import { organisationList } from '../slices/organisations/admin/list.ts';
import { regionList } from '../slices/organisations/admin/region-list.ts';
import { policyList } from '../slices/policies/admin/list.ts';
import { practiceList } from '../slices/practices/admin/list.ts';
import type { FormModel, ListKind } from '../slices/records/admin/index.ts';
import { prepareList } from '../slices/records/admin/list/prepare-list.ts';
import type { RecordKindName } from '../slices/records/model.ts';
import { reportList } from '../slices/reports/admin/list.ts';
import { prepareBoard } from '../slices/translation/admin/board/prepare-board.ts';
import { prepareDesk } from '../slices/translation/admin/desk/prepare-desk.ts';
import { glossaryList } from '../slices/translation/admin/glossary/list.ts';
import type { ScreenEntry } from './router/index.ts';

type Form = () => Promise<FormModel>;
type NavGroup = NonNullable<ScreenEntry['nav']>['group'];

/** What a list asks is known before its screen is fetched: both are on their way at once. */
const listOf = (list: ListKind, group: NavGroup = 'record'): ScreenEntry => ({
  path: `/admin/${list.kind}`,
  load: async () => (await import('../slices/records/admin/list/record-list.tsx')).listScreen(list),
  prepare: (client, search) => void prepareList(client, list, search),
  verb: `${list.kind}.read`,
  nav: { group, label: `admin.nav.${list.kind}` },
});

const editorOf = (kind: RecordKindName, path: ScreenEntry['path'], form: Form): ScreenEntry => ({
  path,
  load: async () => {
    const [{ editorScreen }, { PictureField }, described] = await Promise.all([
      import('../slices/records/admin/editor/editor-screen.tsx'),
      import('../slices/library/admin/picture-field.tsx'),
      form(),
    ]);
    return editorScreen(described, { Picture: PictureField });
  },
  verb: `${kind}.read`,
});

const historyOf = (kind: RecordKindName, form: Form): ScreenEntry => ({
  path: `/admin/${kind}/$id/revisions`,
  load: async () => {
    const screen = import('../slices/records/admin/history/record-history.tsx');
    const [{ historyScreen }, described] = await Promise.all([screen, form()]);
    return historyScreen(described);
  },
  verb: `${kind}.read`,
});

const recordScreens = ({ kind, form }: ListKind): ScreenEntry[] => [
  editorOf(kind, `/admin/${kind}/$id`, form),
  historyOf(kind, form),
];

const LISTS = [
  organisationList,
  regionList,
  eventList,
  practiceList,
  policyList,
  indicatorList,
  reportList,
  libraryList,
];

const projectForm: Form = async () => (await import('../slices/project/admin/form.ts')).projectForm;

/** What each text of a record is called is known by its form. */
const FORMS: Readonly<Record<string, Form>> = {
  ...Object.fromEntries(LISTS.map(({ kind, form }) => [kind, form])),
  project: projectForm,
};

const RECORDS: readonly ScreenEntry[] = [
  ...LISTS.flatMap(list => [listOf(list), ...recordScreens(list)]),
  {
    path: '/admin/board',
    load: () => import('../slices/translation/admin/board/board-screen.tsx'),
    prepare: (client, search) => void prepareBoard(client, search),
    verb: 'texts.read',
    nav: { group: 'texts', label: 'admin.nav.board' },
  },
  {
    path: '/admin/desk/$kind/$id/$language',
    load: async () => (await import('../slices/translation/admin/desk/desk-screen.tsx')).deskScreen(FORMS),
    prepare: (client, _search, { kind = '', id = '', language = '' }) =>
      prepareDesk(client, FORMS, { kind, id, language }),
    verb: 'texts.read',
  },
  {
    path: '/admin/exchange',
    load: async () =>
      (await import('../slices/translation/admin/exchange/exchange-screen.tsx')).exchangeScreen({
        ...FORMS,
        newsletters: newsletterForm,
      }),
    verb: 'texts.read',
    nav: { group: 'texts', label: 'admin.nav.exchange' },
  },
  listOf(glossaryList, 'texts'),
  ...recordScreens(glossaryList),
  // There is one project: its editor stands where others have their list.
  {
    ...editorOf('project', '/admin/project', projectForm),
    nav: { group: 'project', label: 'admin.nav.settings' },
  },
  historyOf('project', projectForm),
];

const newsletterForm: Form = async () => (await import('../slices/newsletters/admin/form.ts')).newsletterForm;

/** An issue is not edited by a form: the composer stands in its place. */
const NEWSLETTERS: readonly ScreenEntry[] = [
  listOf(newsletterList),
  {
    path: '/admin/newsletters/$id',
    load: async () => {
      const [{ editorScreen }, { PictureField }, { composerParts, composerScreen }, form] = await Promise.all(
        [
          import('../slices/records/admin/editor/editor-screen.tsx'),
          import('../slices/library/admin/picture-field.tsx'),
          import('../slices/newsletters/admin/composer/composer-screen.tsx'),
          newsletterForm(),
        ],
      );
      return composerScreen(editorScreen(form, { Picture: PictureField, ...composerParts }).Screen);
    },
    verb: 'newsletters.read',
  },
  {
    path: '/admin/newsletters/$id/preview',
    load: () => import('../slices/newsletters/admin/preview/preview-screen.tsx'),
    verb: 'newsletters.read',
  },
  {
    path: '/admin/newsletters/$id/check',
    load: () => import('../slices/newsletters/admin/check/check-screen.tsx'),
    verb: 'newsletters.read',
  },
  {
    path: '/admin/newsletters/$id/publish',
    load: () => import('../slices/newsletters/admin/publish/publish-screen.tsx'),
    verb: 'newsletters.read',
  },
  historyOf('newsletters', newsletterForm),
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
  ...NEWSLETTERS,
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
