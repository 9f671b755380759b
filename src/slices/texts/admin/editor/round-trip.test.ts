// What is opened and not touched is given back byte for byte: every text of the record, and documents at random.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDoc } from '../../../../document/arbitrary.ts';
import { canonical } from '../../../../document/canonical.ts';
import { parseMarkdown } from '../../../../document/markdown/parse.ts';
import { writeMarkdown } from '../../../../document/markdown/write.ts';
import { ROOT } from '../../../../platform/root.ts';
import { parseTextFile } from '../../text-file.ts';
import { docOf, markdownOf, openMarkdown, writtenIndexes } from './convert.ts';
import { type Shape, schemaOf } from './schema.ts';

const schemas = Object.fromEntries(
  (['text', 'single', 'heading'] as const).map(shape => [
    shape,
    getSchema(schemaOf({ shape, language: 'el', factWords: ref => ref })),
  ]),
) as Record<Shape, ReturnType<typeof getSchema>>;

const opened = (markdown: string, shape: Shape = 'text') => openMarkdown(markdown, schemas[shape], shape);

/** Opened and given back. */
function kept(markdown: string, shape: Shape = 'text'): string {
  const doc = opened(markdown, shape);
  if (!doc) throw new Error('could not be opened');
  doc.check();
  return markdownOf(doc);
}

describe('is not opened', () => {
  test.each(['5 * 3', '[words]', '# Title', '{haskovo}'])('%j, which is not in the format', source => {
    expect(opened(source)).toBeNull();
  });

  test('more than one line of words, where one belongs', () => {
    expect(opened('one\n\ntwo', 'single')).toBeNull();
    expect(opened('- one', 'single')).toBeNull();
  });
});

test('every text of the record comes back byte for byte', () => {
  const files = globSync('content/secon/**/*.md', { cwd: ROOT });
  const texts = files.flatMap(path => {
    const { texts: found } = parseTextFile({ path, text: readFileSync(join(ROOT, path), 'utf8') });
    return found.map(({ body }) => body);
  });
  expect(texts.length).toBeGreaterThan(100);
  for (const body of texts) expect(kept(body)).toBe(body);
});

test('so does any document, in its normal form', () => {
  fc.assert(
    fc.property(anyDoc, doc => {
      const source = writeMarkdown(doc);
      expect(kept(source)).toBe(source);
      expect(parseMarkdown(kept(source, 'heading'))).toEqual(canonical(doc));
    }),
    { numRuns: 400 },
  );
});

test('what is empty is opened to be written into, and is empty again', () => {
  for (const shape of ['text', 'single', 'heading'] as const) expect(kept('', shape)).toBe('');
  expect(opened('', 'heading')?.firstChild?.type.name).toBe('heading');
  expect(kept('Two **words**', 'single')).toBe('Two **words**');
});

test('blocks have the places that they have in what is written', () => {
  const { nodes } = schemas.text;
  const words = (text: string) => nodes.paragraph?.create(null, schemas.text.text(text));
  const list = (text: string) => nodes.bulletList?.create(null, nodes.listItem?.create(null, words(text)));
  const doc = nodes.doc?.create(
    null,
    [
      words('a'),
      nodes.paragraph?.create(),
      list('b'),
      nodes.paragraph?.create(),
      list('c'),
      words('d'),
    ].flatMap(node => node ?? []),
  );
  if (!doc) throw new Error('no document');
  expect(writtenIndexes(doc)).toEqual([0, null, 1, null, 1, 2]);
  expect(canonical(docOf(doc)).content).toHaveLength(3);
});
