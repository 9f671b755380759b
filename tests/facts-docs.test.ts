// docs/facts.md tells the truth: its examples are read as it says, its program prints what it shows.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { NODE } from '../bench/harness/secon.ts';
import { CLDR_LANGUAGES, extract, FACT_KINDS, LANGUAGES, SEVERITY } from '../src/exports/facts.ts';
import { ROOT } from '../src/platform/root.ts';

const PAGE = readFileSync(join(ROOT, 'docs', 'facts.md'), 'utf8');

/** Rows of the table below a heading, header and rule left out. */
const rowsBelow = (heading: string): string[][] => {
  const part = PAGE.split(`${heading}\n`)[1]?.split(/\n##/)[0] ?? '';
  const rows = part.split('\n').filter(line => line.startsWith('|'));
  return rows.slice(2).map(row =>
    row
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim()),
  );
};

const said = (text: string, language: string): string =>
  extract(text, language)
    .map(({ kind, value }) => `${kind} ${value}`)
    .join(' · ');

const examples = rowsBelow('### In several languages');
test('there are examples of every language and of every kind but names, which need a register', () => {
  expect(new Set(examples.map(([language]) => language))).toEqual(new Set(LANGUAGES));
  const kinds = examples.flatMap(([, , facts = '']) => facts.split(' · ').map(fact => fact.split(' ')[0]));
  expect(new Set([...kinds, 'name'])).toEqual(new Set(FACT_KINDS));
});
test.each(examples)('%s: %s', (language = '', text = '', facts = '') => {
  expect(said(text, language)).toBe(facts);
});

const nothing = rowsBelow('### What is no fact');
test.each(nothing)('%s: %s says nothing', (language = '', text = '') => {
  expect(said(text, language)).toBe('');
});

test('every finding is told with its severity', () => {
  const rows = rowsBelow('## What the findings mean');
  expect(
    Object.fromEntries(rows.map(([kind = '', severity]) => [kind.replaceAll('`', ''), severity])),
  ).toEqual(SEVERITY);
});

test('the languages are those of the engine', () => {
  expect(PAGE).toContain(`\`${LANGUAGES.join(' ')}\``);
  expect(PAGE).toContain(`\`${CLDR_LANGUAGES.join(' ')}\``);
});

test('the program prints what is shown', async () => {
  const [, program = '', shown = ''] = /```js\n([\s\S]*?)```\n\n```\n([\s\S]*?)```/.exec(PAGE) ?? [];
  expect(program).toContain("from 'secon/facts'");
  const { stdout } = await promisify(execFile)(NODE, ['--input-type=module', '--eval', program], {
    cwd: ROOT,
  });
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
  expect(flat(stdout)).toBe(flat(shown));
});
