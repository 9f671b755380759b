// A fact as whoever writes a text sees it: what it is of, and how it is written in their languages.
import { renderFact } from '../../../facts/index.ts';
import type { FactForm, RecordFact } from '../../../facts/model.ts';
import type { Language } from '../../../platform/languages.ts';
import type { RecordKind } from '../../../platform/record-kind.ts';
import { titledRecords } from '../../../platform/record-titles.ts';
import type { ApiContext } from '../../../platform/registry.ts';
import type { FactView } from '../model.ts';
import { countryTitle, isCountry } from './countries.ts';

/** A fact by its name, and the form it is wanted in. */
export interface WantedFact {
  readonly ref: string;
  readonly form?: FactForm | undefined;
}

export interface FactContext extends Pick<ApiContext, 'db' | 'registry' | 'today'> {
  /** Of titles. */
  readonly language: Language;
}

/** What a record is called, and where it is kept. */
export type Place = Pick<FactView, 'title' | 'path'>;

const NOWHERE: Place = { title: null, path: null };

/** `event:haskovo-2023.dates` -> `event`, `haskovo-2023`, `dates`. */
export function partsOf(ref: string): {
  readonly record: string;
  readonly slug: string;
  readonly field: string;
} {
  const record = ref.slice(0, ref.indexOf(':'));
  const dot = ref.lastIndexOf('.');
  return { record, slug: ref.slice(record.length + 1, dot), field: ref.slice(dot + 1) };
}

/** The screen of a record; of some kinds there is only one, and so one screen. */
export const screenOf = ({ name, layout }: Pick<RecordKind, 'name' | 'layout'>, slug: string): string =>
  layout === 'single' ? `/admin/${name}` : `/admin/${name}/${slug}`;

function leading(fact: RecordFact): string | null {
  if (fact.href !== undefined) return fact.href;
  if (fact.kind === 'url') return fact.value;
  return fact.kind === 'email' ? `mailto:${fact.value}` : null;
}

/** @param languages those in which it is written out */
export function viewOf(
  { ref, form }: WantedFact,
  fact: RecordFact,
  languages: readonly Language[],
  place: Place,
): FactView {
  return {
    ref,
    form: form ?? null,
    kind: fact.kind,
    value: fact.value,
    text: Object.fromEntries(languages.map(language => [language, renderFact(fact, language, form)])),
    href: leading(fact),
    field: partsOf(ref).field,
    ...place,
  };
}

/** By `event:haskovo-2023`. */
async function placesOf(context: FactContext, refs: readonly string[]): Promise<Map<string, Place>> {
  const { db, registry, language } = context;
  const places = new Map<string, Place>();
  const groups = Map.groupBy(refs.map(partsOf), ({ record }) => record);
  await Promise.all(
    [...groups].map(async ([record, parts]) => {
      const slugs = [...new Set(parts.map(({ slug }) => slug))];
      const kind = registry.all('records').find(known => known.record === record);
      if (record === 'country')
        for (const code of slugs.filter(isCountry))
          places.set(`country:${code}`, { title: countryTitle(code, language), path: null });
      if (!kind) return;
      for (const { slug, title } of await titledRecords(db, registry, record, slugs, language))
        places.set(`${record}:${slug}`, { title, path: screenOf(kind, slug) });
    }),
  );
  return places;
}

/**
 * Facts by their names, each once by name and form.
 * @param languages those in which they are written out
 * @returns what is on record; unknown names are absent
 */
export async function factViews(
  context: FactContext,
  wanted: readonly WantedFact[],
  languages: readonly Language[],
): Promise<FactView[]> {
  const asked = [...new Map(wanted.map(({ ref, form }) => [`${ref}|${form ?? ''}`, { ref, form }])).values()];
  const facts = await context.registry.resolveFacts(
    context.db,
    new Set(asked.map(({ ref }) => ref)),
    context.today,
  );
  const known = asked.filter(({ ref }) => facts.has(ref));
  const places = await placesOf(
    context,
    known.map(({ ref }) => ref),
  );
  return known.flatMap(one => {
    const fact = facts.get(one.ref);
    const { record, slug } = partsOf(one.ref);
    return fact ? [viewOf(one, fact, languages, places.get(`${record}:${slug}`) ?? NOWHERE)] : [];
  });
}
