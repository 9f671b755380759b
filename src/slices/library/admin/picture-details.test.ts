// What becomes of the answers about a new picture, and what is refused before it is sent.
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../platform/languages.ts';
import type { UploadedPicture } from '../model.ts';
import { lacksOf, newDetails, newPicture, type PictureDetails, waitingIn } from './picture-details.ts';
import { knownRefusal } from './send-picture.ts';

const picture: UploadedPicture = {
  file: `pictures/${'a'.repeat(64)}/2400.webp`,
  sha256: 'a'.repeat(64),
  type: 'image/webp',
  bytes: 1000,
  width: 2400,
  height: 1600,
  name: 'great_hall of Kalamata.JPG',
  preview: '/api/v1/library/pictures/x',
};

const answered: PictureDetails = {
  title: ' Great hall ',
  author: ' M. Sample ',
  licence: 'CC-BY-4.0',
  consent: 'nobody recognisable',
  alt: { en: ' A hall. ', el: 'Μια αίθουσα.', bg: '  ' },
};

/** Somebody who reviews Greek only. */
const greek = (language: Language) => (language === 'el' ? 'reviewed' : 'draft') as 'reviewed' | 'draft';

test('a file’s name is where the title begins', () => {
  expect(newDetails(picture)).toMatchObject({ title: 'great hall of Kalamata', author: '', alt: {} });
  expect(newDetails({ ...picture, name: '' }).title).toBe('');
});

describe('before anything is answered', () => {
  test('everything is missing', () => {
    expect(lacksOf(newDetails(picture), greek)).toEqual(['licence', 'author', 'consent', 'alt']);
  });

  test('what nobody answered is left out of the record, not sent empty', () => {
    const { fields, texts } = newPicture(picture, newDetails(picture), {
      organisation: null,
      language: 'en',
      stateIn: greek,
    });
    const { name: _, preview: __, ...file } = picture;
    expect(fields).toEqual({ kind: 'picture', source: 'en', ...file });
    expect(texts.alt).toEqual({});
  });
});

describe('the answers', () => {
  test('become the record, without blanks around them', () => {
    const { fields, texts } = newPicture(picture, answered, {
      organisation: 'peloponnese',
      language: 'el',
      stateIn: greek,
    });
    expect(fields).toMatchObject({
      source: 'el',
      author: 'M. Sample',
      licence: 'CC-BY-4.0',
      organisation: 'peloponnese',
    });
    expect(texts).toEqual({
      title: { el: { body: 'Great hall', state: 'reviewed' } },
      alt: {
        en: { body: 'A hall.', state: 'draft' },
        el: { body: 'Μια αίθουσα.', state: 'reviewed' },
      },
    });
  });

  test('are shown to the public only in languages whose words are reviewed', () => {
    expect(lacksOf(answered, greek)).toEqual([]);
    expect(lacksOf({ ...answered, alt: { en: 'A hall.' } }, greek)).toEqual(['alt']);
    expect(waitingIn(answered, greek)).toEqual(['en']);
  });
});

test.each([
  [{ name: 'plan.svg', type: '', size: 9 }, 'library.picture-svg'],
  [{ name: 'plan', type: 'image/svg+xml', size: 9 }, 'library.picture-svg'],
  [{ name: 'IMG_1.HEIC', type: '', size: 9 }, 'library.picture-heic'],
  [{ name: 'IMG_1', type: 'image/heif', size: 9 }, 'library.picture-heic'],
  [{ name: 'a.jpg', type: 'image/jpeg', size: 25 * 1024 * 1024 + 1 }, 'library.picture-large'],
  [{ name: 'a.jpg', type: 'image/jpeg', size: 25 * 1024 * 1024 }, undefined],
  [{ name: 'heic.jpg', type: 'image/jpeg', size: 9 }, undefined],
])('%o is refused before it is sent: %s', (file, code) => expect(knownRefusal(file)?.code).toBe(code));
