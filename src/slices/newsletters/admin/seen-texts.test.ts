// What the browser calls a version of a text is what the server calls it.
import { expect, test } from 'vitest';
import { textVersion as ofServer } from '../../texts/index.ts';
import { seenTexts, textVersion } from './seen-texts.ts';

test('no text has no version, and each state of the same words has its own', async () => {
  expect(await textVersion(undefined)).toBe(ofServer(null));
  const [draft, approved] = (['draft', 'approved'] as const).map(state => ({
    state,
    body: 'Στο Χάσκοβο, 13–14',
  }));
  if (!draft || !approved) throw new Error('no texts');
  expect(await textVersion(draft)).toBe(ofServer(draft));
  expect(await textVersion(approved)).not.toBe(await textVersion(draft));
});

test('blocks without words are seen too', async () => {
  const fields = {
    blocks: [
      { id: 'headline', type: 'headline' },
      { id: 'text', type: 'text' },
    ],
  };
  const texts = { text: { el: { body: 'α', state: 'draft', stale: false, own: false } } } as const;
  expect(await seenTexts({ fields, texts }, 'el')).toEqual({
    headline: null,
    text: ofServer({ state: 'draft', body: 'α' }),
  });
});
