// Every version of an issue that went out, for those who work on it: when, by whom, why, and its files.
import type { Db } from '../../../platform/db/index.ts';
import { isLanguage, type Language } from '../../../platform/languages.ts';
import { personNames } from '../../people/index.ts';
import type { Problem } from '../compose/check.ts';
import { FACE_FILES } from '../service/faces.ts';
import { type HeldBack, heldBack } from '../service/held-back.ts';
import { issueNamed } from '../service/issue-context.ts';
import { scheduleOf } from '../service/schedule.ts';
import { listVersions, type VersionRow } from './queries.ts';

export interface EditionsView {
  readonly versions: {
    readonly language: Language;
    readonly version: number;
    readonly publishedAt: string;
    readonly by: string | null;
    readonly note: string | null;
    readonly files: { name: string; href: string; bytes: number | null; sha256: string | null }[];
  }[];
  readonly schedule: {
    readonly at: string;
    readonly languages: Language[] | null;
    readonly by: string | null;
    readonly problem: (Omit<HeldBack, 'reasons'> & { reasons: Problem[] }) | null;
  } | null;
}

/** @throws SeconError missing */
export async function listEditions(db: Db, slug: string): Promise<EditionsView> {
  const issue = await issueNamed(db, slug);
  const rows = await listVersions(db, issue.id);
  const schedule = await scheduleOf(db, issue.id);
  const names = await personNames(db, [
    ...rows.map(row => row.publishedBy),
    ...(schedule ? [schedule.by] : []),
  ]);
  const newest = rows.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
  return {
    versions: newest.flatMap(row => {
      const { language, version, publishedAt, note } = row;
      if (!isLanguage(language)) return [];
      const by = names.get(row.publishedBy) ?? null;
      return [
        { language, version, publishedAt: publishedAt.toISOString(), by, note, files: filesOf(slug, row) },
      ];
    }),
    schedule: schedule && {
      at: schedule.at.toISOString(),
      languages: schedule.languages?.filter(isLanguage) ?? null,
      by: names.get(schedule.by) ?? null,
      problem: schedule.problem === null ? null : toldOf(heldBack(schedule.problem)),
    },
  };
}

const toldOf = (held: HeldBack) => ({ ...held, reasons: [...held.reasons] });

const filesOf = (slug: string, { language, version, files }: VersionRow) =>
  FACE_FILES.map(name => ({
    name,
    href: `/${language}/newsletters/${slug}/versions/${version}/${name}`,
    bytes: files?.[name]?.bytes ?? null,
    sha256: files?.[name]?.sha256 ?? null,
  }));
