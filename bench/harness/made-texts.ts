// What a first start does not have yet of translating and composing: an event whose Greek is behind its source, a term of
// the glossary, an issue that went out in one language only, and one that is still being written.
import type { APIRequestContext } from '@playwright/test';
import { textVersion } from '../../src/slices/texts/index.ts';

/** Permanent names of what was made. */
export interface MadeTexts {
  readonly event: string;
  /** Went out in English alone. */
  readonly issue: string;
  /** Has a headline in English and nothing else. */
  readonly begun: string;
}

const draft = (body: string) => ({ body, state: 'draft' as const });
const SUMMARY = 'The regions met on {event:haskovo-2023.dates} in [Haskovo](fact:event:haskovo-2023.place).';
const GREEK =
  'Οι περιφέρειες συναντήθηκαν στις {event:haskovo-2023.dates} στο [Χάσκοβο](fact:event:haskovo-2023.place).';

/** @param request of a coordinator @throws with what the server said when it takes something not */
export async function makeTexts(request: APIRequestContext, url: string): Promise<MadeTexts> {
  const send = async <T>(method: 'POST' | 'PUT', path: string, data: object): Promise<T> => {
    const answer = await request.fetch(`${url}/api/v1/${path}`, { method, data, headers: { origin: url } });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer.json();
  };
  const create = async (kind: string, fields: object, texts: object): Promise<string> =>
    (await send<{ id: string }>('POST', kind, { draft: crypto.randomUUID(), fields, texts })).id;

  const event = await create(
    'events',
    { type: 'interregional', start: '2025-02-03', source: 'en' },
    {
      title: { en: draft('A meeting of regions'), el: draft('Μια συνάντηση περιφερειών') },
      summary: { en: draft(SUMMARY), el: draft(GREEK) },
    },
  );
  const path = `desk/events/${event}/en`;
  const { fields } = await (await request.get(`${url}/api/v1/${path}`)).json();
  const summary = (fields as { field: string; target: { version: string } }[]).find(
    text => text.field === 'summary',
  );
  const changed = `${SUMMARY} They had 12 visits.`;
  await send('PUT', `${path}/summary`, { ...draft(changed), seen: summary?.target.version ?? null });
  const comment = { kind: 'events', id: event, field: 'summary', language: 'el', mentions: [] };
  await send('POST', 'comments', { ...comment, body: 'Is this what the hosts call it?' });
  const terms = [
    { language: 'en', term: 'social economy' },
    { language: 'el', term: 'κοινωνική οικονομία' },
  ];
  await create('glossary', { terms, source: 'en' }, {});

  const words = {
    headline: '## Regions at work\n\nWhat we did.',
    introduction: '## Welcome\n\nGood to have you here.',
    disclaimer: '## Whose views\n\nOurs alone.',
  };
  const blocks = Object.entries(words);
  const issue = await create(
    'newsletters',
    { number: 3, source: 'en' },
    Object.fromEntries(blocks.map(([id, body]) => [id, { en: draft(body) }])),
  );
  const seen = Object.fromEntries(blocks.map(([id, body]) => [id, textVersion(draft(body))]));
  await send('POST', `newsletters/${issue}/approve`, { language: 'en', seen });
  const { version } = await (await request.get(`${url}/api/v1/newsletters/${issue}`)).json();
  await send('POST', `newsletters/${issue}/publish`, { version, languages: ['en'] });
  const begun = await create(
    'newsletters',
    { number: 4, source: 'en' },
    { headline: { en: draft('## What comes next\n\nIn a few words.') } },
  );
  return { event, issue, begun };
}
