// Serves the gallery of the text editor, and answers for the record: a few facts, written in English and Greek.
import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { FoundFact } from '../../src/slices/texts/model.ts';
import { serveGallery } from './gallery.ts';

const SHEETS = [...globSync('src/slices/texts/admin/*.css').sort(), 'tests/browser/text-gallery.css'];

export const serveTextGallery = () => serveGallery('src/slices/texts/admin/gallery/main.tsx', SHEETS);

const fact = (
  ref: string,
  kind: FoundFact['kind'],
  value: string,
  forms: Readonly<Record<string, { readonly en: string; readonly el: string }>>,
  title: string,
): FoundFact[] =>
  Object.entries(forms).map(([form, text]) => ({
    ref,
    form: form === '' ? null : (form as 'short'),
    kind,
    value,
    text,
    href: null,
    field: ref.slice(ref.lastIndexOf('.') + 1),
    title: { text: title, language: 'en', own: true },
    kindName: 'events',
    path: ref.startsWith('event') ? '/admin/events/spring-fair' : null,
  }));

const FACTS: readonly FoundFact[] = [
  ...fact(
    'event:spring-fair.dates',
    'date',
    '2030-03-02/2030-03-03',
    {
      '': { en: '2–3 March 2030', el: '2–3 Μαρτίου 2030' },
      short: { en: '2–3 March', el: '2–3 Μαρτίου' },
    },
    'Spring fair',
  ),
  ...fact(
    'event:spring-fair.place',
    'name',
    'Sampletown',
    { '': { en: 'Sampletown', el: 'Δειγματούπολη' } },
    'Spring fair',
  ),
  ...fact(
    'project:garden.partners',
    'number',
    '12',
    { '': { en: '12', el: '12' }, words: { en: 'twelve', el: 'δώδεκα' } },
    'Garden',
  ),
];

const wordsOf = (folder: string, name: string): [string, string][] =>
  Object.entries(
    JSON.parse(readFileSync(`${folder}/messages/en.json`, 'utf8')) as Record<string, string>,
  ).map(([key, words]) => [`${name}.${key}`, words]);

/** Answers the questions after words and facts as the server does. */
export async function answerFacts(page: Page): Promise<void> {
  await page.route('**/words.json', route =>
    route.fulfill({
      json: Object.fromEntries([
        ...wordsOf('src/admin', 'admin'),
        ...wordsOf('src/slices/texts/admin', 'texts'),
      ]),
    }),
  );
  await page.route('**/api/v1/facts*', async route => {
    const request = route.request();
    if (request.method() === 'POST') {
      const { refs } = request.postDataJSON() as { refs: { ref: string; form?: string }[] };
      const asked = refs.map(({ ref, form }) => `${ref}|${form ?? null}`);
      await route.fulfill({
        json: { facts: FACTS.filter(({ ref, form }) => asked.includes(`${ref}|${form}`)) },
      });
      return;
    }
    const search = new URL(request.url()).searchParams.get('search')?.toLowerCase() ?? '';
    const said = ({ text, ref }: FoundFact): string =>
      `${Object.values(text).join(' ')} ${ref}`.toLowerCase();
    const facts = FACTS.filter(
      one => one.form === null && search.split(' ').every(word => said(one).includes(word)),
    );
    await route.fulfill({ json: { facts } });
  });
}
