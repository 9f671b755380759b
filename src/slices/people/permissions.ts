// Who may do what: every verb of the house against every role, in one table. Runs anywhere.
import type { Scope } from '../../platform/auth.ts';
import type { Language } from '../../platform/languages.ts';
import { ROLES, type Role } from './model.ts';

/**
 * How far a right goes.
 * `all` everywhere · `org` records of the own organisation · `lang` texts in the own languages ·
 * `either` one of these two · `-` nowhere
 */
export const REACHES = ['all', 'org', 'lang', 'either', '-'] as const;
export type Reach = (typeof REACHES)[number];

/**
 * The columns are ROLES, in their order. What nobody may is left to the command line, that is, to whoever owns the
 * machine. A verb ending in `.read` shows what the public does not see; it changes nothing.
 */
// biome-ignore format: a table is read by its columns
const TABLE = {
  //                       coordi- commu-  partner trans-  re-     re-     stake-  officer
  //                       nator   nication editor lator   searcher viewer holder
  'organisations.read':    'all     all     all     all     all     all     all     all',
  'organisations.create':  'all     -       org     -       -       -       -       -',
  'organisations.edit':    'all     all     org     -       -       -       -       -',
  'organisations.archive': 'all     -       org     -       -       -       -       -',
  'organisations.restore': 'all     -       org     -       -       -       -       -',
  'regions.read':          'all     all     all     all     all     all     all     all',
  'regions.create':        'all     -       -       -       -       -       -       -',
  'regions.edit':          'all     all     -       -       -       -       -       -',
  'regions.archive':       'all     -       -       -       -       -       -       -',
  'regions.restore':       'all     -       -       -       -       -       -       -',
  'events.read':           'all     all     all     all     all     all     all     all',
  'events.create':         'all     all     org     -       -       -       -       -',
  'events.edit':           'all     all     org     -       -       -       -       -',
  'events.archive':        'all     all     org     -       -       -       -       -',
  'events.restore':        'all     all     org     -       -       -       -       -',
  'practices.read':        'all     all     all     all     all     all     all     all',
  'practices.create':      'all     all     org     -       all     -       -       -',
  'practices.edit':        'all     all     org     -       all     -       -       -',
  'practices.archive':     'all     -       org     -       -       -       -       -',
  'practices.restore':     'all     -       org     -       -       -       -       -',
  'practices.review':      'all     -       -       -       -       all     -       -',
  'practices.approve':     'all     -       -       -       -       -       -       -',
  'policies.read':         'all     all     all     all     all     all     all     all',
  'policies.create':       'all     -       org     -       -       -       -       -',
  'policies.edit':         'all     -       org     -       -       -       -       -',
  'policies.archive':      'all     -       org     -       -       -       -       -',
  'policies.restore':      'all     -       org     -       -       -       -       -',
  'indicators.read':       'all     all     all     all     all     all     all     all',
  'indicators.create':     'all     -       -       -       -       -       -       -',
  'indicators.edit':       'all     -       -       -       -       -       -       -',
  'indicators.archive':    'all     -       -       -       -       -       -       -',
  'indicators.restore':    'all     -       -       -       -       -       -       -',
  'reports.read':          'all     all     all     all     all     all     all     all',
  'reports.create':        'all     all     org     -       all     -       -       -',
  'reports.edit':          'all     all     org     -       all     -       -       -',
  'reports.archive':       'all     -       org     -       -       -       -       -',
  'reports.restore':       'all     -       org     -       -       -       -       -',
  'library.read':          'all     all     all     all     all     all     all     all',
  'library.create':        'all     all     all     -       all     -       -       -',
  'library.edit':          'all     all     org     -       -       -       -       -',
  'library.archive':       'all     all     org     -       -       -       -       -',
  'library.restore':       'all     all     org     -       -       -       -       -',
  'project.read':          'all     all     all     all     all     all     all     all',
  'project.create':        'all     -       -       -       -       -       -       -',
  'project.edit':          'all     -       -       -       -       -       -       -',
  'texts.read':            'all     all     all     all     all     all     all     all',
  'texts.edit':            'all     all     either  lang    org     -       -       -',
  'texts.review':          'all     all     either  lang    -       -       -       -',
  'texts.approve':         'all     all     either  -       -       -       -       -',
  'texts.translate':       'all     all     either  lang    -       -       -       -',
  'comments.read':         'all     all     all     all     all     all     -       all',
  'comments.write':        'all     all     all     all     all     all     -       -',
  'glossary.read':         'all     all     all     all     all     all     all     all',
  'glossary.create':       'all     all     all     all     all     -       -       -',
  'glossary.edit':         'all     all     all     all     all     -       -       -',
  'glossary.archive':      'all     all     -       -       -       -       -       -',
  'glossary.restore':      'all     all     -       -       -       -       -       -',
  'newsletters.read':      'all     all     all     all     all     all     -       all',
  'newsletters.create':    'all     all     -       -       -       -       -       -',
  'newsletters.edit':      'all     all     -       -       -       -       -       -',
  'newsletters.import':    'all     all     -       -       -       -       -       -',
  'newsletters.archive':   'all     all     -       -       -       -       -       -',
  'newsletters.restore':   'all     all     -       -       -       -       -       -',
  'newsletters.publish':   'all     all     -       -       -       -       -       -',
  'people.read':           'all     all     org     -       -       -       -       all',
  'people.invite':         'all     -       -       -       -       -       -       -',
  'people.edit':           'all     -       -       -       -       -       -       -',
  'people.end':            'all     -       -       -       -       -       -       -',
  'people.erase':          'all     -       -       -       -       -       -       -',
  'mails.deliver':         'all     -       -       -       -       -       -       -',
  'audit.read':            'all     -       -       -       -       -       -       all',
  'content.export':        'all     -       -       -       -       -       -       -',
  'content.load':          '-       -       -       -       -       -       -       -',
  'backup.write':          '-       -       -       -       -       -       -       -',
  'backup.restore':        '-       -       -       -       -       -       -       -',
} as const;

export type Verb = keyof typeof TABLE;

export const VERBS = Object.keys(TABLE) as Verb[];

const rowOf = (cells: string): Readonly<Record<Role, Reach>> => {
  const reaches = cells.split(/\s+/) as Reach[];
  return Object.fromEntries(ROLES.map((role, column) => [role, reaches[column] ?? '-'])) as Record<
    Role,
    Reach
  >;
};

const RIGHTS = new Map<string, Readonly<Record<Role, Reach>>>(
  VERBS.map(verb => [verb, rowOf(TABLE[verb])] as const),
);

/** @returns `-` for a verb that is not in the table: what nobody thought of nobody may */
export const reachOf = (role: Role, verb: string): Reach => RIGHTS.get(verb)?.[role] ?? '-';

/** A role as far as rights depend on it. Each stands alone: one membership lends nothing to another. */
export interface Grant {
  readonly role: Role;
  /** Id of the organisation; null: the whole project, in which nothing is one's own organisation's. */
  readonly organisation: string | null;
  readonly languages: readonly Language[];
}

/**
 * @param scope what the verb is done to. Without an organisation in it a right that goes as far as the own organisation
 *   does not reach it, likewise for languages
 */
export const may = (grants: readonly Grant[], verb: string, scope: Scope = {}): boolean =>
  grants.some(grant => reaches(reachOf(grant.role, verb), grant, scope));

function reaches(reach: Reach, grant: Grant, { organisation, language }: Scope): boolean {
  const own = organisation != null && organisation === grant.organisation;
  const spoken = language != null && grant.languages.includes(language);
  switch (reach) {
    case 'all':
      return true;
    case 'org':
      return own;
    case 'lang':
      return spoken;
    case 'either':
      return own || spoken;
    case '-':
      return false;
  }
}

/** Whether these memberships give any right to a verb, however narrow. */
export const anywhere = (grants: readonly Grant[], verb: string): boolean =>
  grants.some(grant => reaches(reachOf(grant.role, verb), grant, widest(grant)));

const widest = ({ organisation, languages: [language] }: Grant): Scope => ({ organisation, language });

/** Ids of the organisations whose records a right reaches. */
export const organisationsFor = (grants: readonly Grant[], verb: string): string[] => [
  ...new Set(
    grants
      .filter(({ role }) => ['org', 'either'].includes(reachOf(role, verb)))
      .flatMap(({ organisation }) => organisation ?? []),
  ),
];

/** What somebody may, as their screens need it: each verb with how far the right goes. */
export interface Right {
  readonly verb: Verb;
  readonly everywhere: boolean;
  /** Ids of the organisations whose records it reaches. */
  readonly organisations: readonly string[];
  /** Languages whose texts it reaches. */
  readonly languages: readonly Language[];
}

/** The verbs that these memberships give any right to. */
export function rightsOf(grants: readonly Grant[]): Right[] {
  return VERBS.map(verb => {
    const reached = (...wanted: Reach[]) => grants.filter(({ role }) => wanted.includes(reachOf(role, verb)));
    const languages = reached('lang', 'either').flatMap(grant => grant.languages);
    return {
      verb,
      everywhere: reached('all').length > 0,
      organisations: organisationsFor(grants, verb),
      languages: [...new Set(languages)],
    };
  }).filter(right => right.everywhere || right.organisations.length > 0 || right.languages.length > 0);
}
