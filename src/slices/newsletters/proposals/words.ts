// The first words of a block that is proposed: its title and what is known of it, as facts of the record and nothing else.
import { inArray } from 'drizzle-orm';
import type { Db } from '../../../platform/db/index.ts';
import { type Translate, translator } from '../../../platform/i18n/index.ts';
import type { Language } from '../../../platform/languages.ts';
import type { Registry } from '../../../platform/registry.ts';
import { organisations } from '../../organisations/index.ts';
import { policies } from '../../policies/index.ts';
import { practices } from '../../practices/index.ts';

interface Source {
  readonly db: Db;
  readonly registry: Registry;
  /** Facts as of this day. */
  readonly on: string;
}

type Texts = Partial<Record<Language, string>>;

/** @returns Markdown of the content format by subject and language; a subject that says nothing is absent */
export async function proposedTexts(
  { db, registry, on }: Source,
  subjects: readonly string[],
  languages: readonly Language[],
): Promise<Map<string, Texts>> {
  const partners = await partnersOf(db, subjects);
  const wanted = subjects.flatMap(subject => refsOf(subject, partners));
  const known = await registry.resolveFacts(db, new Set(wanted), on);
  const texts = new Map<string, Texts>();
  for (const subject of subjects) {
    if (!known.has(`${subject}.title`)) continue;
    const written = languages.map(language => [
      language,
      wordsIn(translator(language), subject, partners.get(subject), ref => known.has(ref)),
    ]);
    texts.set(subject, Object.fromEntries(written));
  }
  return texts;
}

const refsOf = (subject: string, partners: ReadonlyMap<string, string>): string[] => [
  ...['title', 'dates', 'place', 'country', 'published'].map(field => `${subject}.${field}`),
  ...(partners.has(subject) ? [`organisation:${partners.get(subject)}.name`] : []),
];

/** Whose practice or instrument it is, by the subject. */
async function partnersOf(db: Db, subjects: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [record, table] of [
    ['practice', practices],
    ['policy', policies],
  ] as const) {
    const slugs = subjects.flatMap(one =>
      one.startsWith(`${record}:`) ? [one.slice(record.length + 1)] : [],
    );
    if (slugs.length === 0) continue;
    const rows = await db
      .select({ slug: table.slug, organisationId: table.organisationId })
      .from(table)
      .where(inArray(table.slug, slugs));
    const owners = await db
      .select({ id: organisations.id, slug: organisations.slug })
      .from(organisations)
      .where(
        inArray(
          organisations.id,
          rows.map(row => row.organisationId),
        ),
      );
    const byId = new Map(owners.map(({ id, slug }) => [id, slug]));
    for (const { slug, organisationId } of rows) {
      const owner = byId.get(organisationId);
      if (owner !== undefined) found.set(`${record}:${slug}`, owner);
    }
  }
  return found;
}

/** Each line is a word of ours and a fact; one whose fact is not on record is not there. */
function wordsIn(
  t: Translate,
  subject: string,
  partner: string | undefined,
  isKnown: (ref: string) => boolean,
): string {
  const line = (key: string, name: string, refs: readonly string[]): string[] => {
    const known = refs.filter(isKnown).map(ref => `{${ref}}`);
    return known.length === 0 ? [] : [t(`newsletters.proposal.${key}`, { [name]: known.join(', ') })];
  };
  const lines = [
    ...line('date', 'dates', [`${subject}.dates`]),
    ...line('place', 'place', [`${subject}.place`, `${subject}.country`]),
    ...line('published', 'date', [`${subject}.published`]),
    ...(partner === undefined ? [] : line('partner', 'partner', [`organisation:${partner}.name`])),
  ];
  return [`## {${subject}.title}`, ...lines].join('\n\n');
}
