// Reads the register of names: a folder of organisations, one YAML file each, with their departments.

import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { NameEntry } from '../facts/index.ts';
import { InputError } from '../reading/input-error.ts';

export type { NameEntry } from '../facts/index.ts';

type Name = NameEntry['names'][number];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined => {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : undefined;
};

const nameOf = (value: unknown): Name | null => {
  if (typeof value === 'string') return { language: null, name: value };
  if (!isRecord(value)) return null;
  const name = text(value.name);
  if (name === undefined) return null;
  const from = text(value.from);
  const until = text(value.until);
  return {
    language: text(value.language) ?? null,
    name,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
};

/** A list of `{language, name}`, or a map from language to name. */
const namesOf = (value: unknown): Name[] => {
  if (Array.isArray(value)) return value.map(nameOf).filter(name => name !== null);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([language, name]) =>
    typeof name === 'string' ? [{ language, name }] : [],
  );
};

const entriesOf = (record: unknown, fallback: string): NameEntry[] => {
  if (!isRecord(record)) return [];
  const ref = text(record.id) ?? fallback;
  const departments = Array.isArray(record.departments) ? record.departments : [];
  const own = { ref, names: namesOf(record.names) };
  const below = departments.flatMap((department, i) =>
    isRecord(department)
      ? [{ ref: `${ref}/${text(department.id) ?? i + 1}`, names: namesOf(department.names ?? department) }]
      : [],
  );
  return [own, ...below].filter(entry => entry.names.length > 0);
};

const DEFAULT = join('content', 'secon', 'organisations');

const list = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter(file => /\.ya?ml$/.test(file)).sort();
  } catch {
    // The project's own record may not have been unpacked; a folder that was asked for must be there.
    if (folder.endsWith(DEFAULT)) return [];
    throw new InputError(folder, 'is no folder of names');
  }
};

/**
 * The names of a folder of organisations.
 * @returns an entry for each organisation (`kmop`) and each department (`extremadura/agriculture-population`)
 * @throws InputError when the folder is missing or a file is no YAML
 */
export const readNames = async (folder: string): Promise<NameEntry[]> => {
  const entries: NameEntry[] = [];
  for (const file of await list(folder)) {
    const path = join(folder, file);
    try {
      entries.push(...entriesOf(parse(await readFile(path, 'utf8')), basename(file).replace(/\.ya?ml$/, '')));
    } catch {
      throw new InputError(path, 'is no valid YAML');
    }
  }
  return entries;
};
