// A content folder on disk: YAML records and Markdown texts, read with the place of every mistake.
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { LineCounter, parseDocument, stringify } from 'yaml';
import type { z } from 'zod';
import { invalid, messageOf } from '../errors.ts';

/** One file of the folder: path from its root with forward slashes, and its text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

const LIMIT_BYTES = 5_000_000;
const CONTENT = /\.(ya?ml|md|json)$/;

/** Reads all content files of a folder. @throws SeconError invalid when it is no folder or holds nothing to load */
export async function readFolder(dir: string): Promise<ContentFile[]> {
  const info = await stat(dir).catch(() => null);
  if (!info?.isDirectory()) throw invalid('content.no-folder', `${dir} is not a folder`);
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files: ContentFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || !CONTENT.test(entry.name)) continue;
    const full = join(entry.parentPath, entry.name);
    const path = relative(dir, full).replaceAll('\\', '/');
    if ((await stat(full)).size > LIMIT_BYTES)
      throw invalid('content.too-large', `${path}: larger than 5 MB`);
    files.push({ path, text: await readUtf8(full, path) });
  }
  if (files.length === 0) throw invalid('content.empty', `${dir} holds no content: no .yaml and no .md file`);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readUtf8(full: string, path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(full));
  } catch {
    throw invalid('content.encoding', `${path}: not UTF-8 text`);
  }
}

/**
 * Writes a content folder. Files go to a folder beside it first and take its place when all are written,
 * so that a stopped export leaves the old folder whole.
 * @throws SeconError conflict when the folder holds something else than content
 */
export async function writeFolder(dir: string, files: readonly ContentFile[]): Promise<void> {
  await assertReplaceable(dir);
  const fresh = `${dir}.new-${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  for (const file of files) {
    const full = join(fresh, file.path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, file.text);
  }
  const old = `${dir}.old-${process.pid}`;
  const existed = await rename(dir, old).then(
    () => true,
    () => false,
  );
  await rename(fresh, dir);
  if (existed) await rm(old, { recursive: true, force: true });
}

async function assertReplaceable(dir: string): Promise<void> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const foreign = entries.find(entry => entry.isFile() && !CONTENT.test(entry.name));
  if (foreign)
    throw invalid(
      'content.foreign',
      `${dir} holds other files, such as ${foreign.name}; export into an empty folder`,
    );
}

/** Reads a YAML text against a shape. @throws SeconError invalid: `events/x.yaml:4: start: …` */
export function parseYaml<T>(file: ContentFile, shape: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, schema: 'core' });
  const problem = document.errors[0];
  if (problem) {
    const line = lines.linePos(problem.pos[0]).line;
    throw invalid(
      'content.yaml',
      `${file.path}:${line}: ${messageOf(problem).replace(/ at line \d+.*$/, '')}`,
    );
  }
  const parsed = shape.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? []) as (string | number)[];
  const node = closestNode(document, path);
  const line = node?.range ? lines.linePos(node.range[0]).line : 1;
  const where = path.length > 0 ? `${path.join('.')}: ` : '';
  throw invalid('content.shape', `${file.path}:${line}: ${where}${issue?.message ?? 'not as expected'}`);
}

/** The node at a path, or the nearest one above it that exists. */
function closestNode(document: ReturnType<typeof parseDocument>, path: readonly (string | number)[]) {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return node;
  }
  return document.contents;
}

/** Writes YAML the way people write it: long lines kept, no anchors. */
export const writeYaml = (value: unknown): string =>
  stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
