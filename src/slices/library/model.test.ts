// What keeps a picture from the public, how its answers are kept, and under which names its files are.
import { describe, expect, test } from 'vitest';
import {
  altMissing,
  consentOf,
  consentText,
  jpegSide,
  LICENCES,
  licenceNames,
  pictureFile,
  pictureIssues,
  pictureKey,
  pictureLacks,
  pictureSides,
  previewOf,
  scaled,
} from './model.ts';

const LANGUAGES = ['en', 'el', 'bg'] as const;
const SHA = 'a'.repeat(64);
const whole = {
  licence: 'CC-BY-4.0',
  author: 'A. Photographer',
  consent: 'nobody recognisable',
  alt: ['en', 'el', 'bg'],
};

describe('a picture is kept from the public', () => {
  test.each([
    ['without a licence', { licence: null }, ['licence']],
    ['with a licence of blanks', { licence: '  ' }, ['licence']],
    ['without an author', { author: undefined }, ['author']],
    ['while nobody has answered for the people on it', { consent: null }, ['consent']],
    ['when the answer answers nothing', { consent: 'probably' }, ['consent']],
    ['when people have not agreed yet', { consent: 'missing' }, ['consent']],
    ['when nobody knows where their agreement is', { consent: 'given:  ' }, ['consent']],
    ['with no word in any language on what is to be seen', { alt: [] }, ['alt']],
    ['when its words are in no language of the project', { alt: ['sv'] }, ['alt']],
  ])('%s', (_, change, lacks) => {
    expect(pictureLacks({ ...whole, ...change }, LANGUAGES)).toEqual(lacks);
  });

  test('for all reasons at once', () => {
    expect(pictureLacks({ alt: [] }, LANGUAGES)).toEqual(['licence', 'author', 'consent', 'alt']);
  });

  test('not when everything is there, nor for a language that has no words yet', () => {
    expect(pictureLacks(whole, LANGUAGES)).toEqual([]);
    expect(pictureLacks({ ...whole, consent: 'given: archive of the partner' }, LANGUAGES)).toEqual([]);
    expect(pictureLacks({ ...whole, alt: ['bg'] }, LANGUAGES)).toEqual([]);
    expect(altMissing({ ...whole, alt: ['bg'] }, LANGUAGES)).toEqual(['en', 'el']);
  });
});

test('consent is read as it was written', () => {
  for (const consent of [
    { answer: 'nobody', kept: '' },
    { answer: 'given', kept: 'folder 12, at the lead partner' },
    { answer: 'missing', kept: '' },
  ] as const)
    expect(consentOf(consentText(consent))).toEqual(consent);
});

test('every licence of the list has a name or a message, one outside it is its own name', () => {
  for (const licence of LICENCES) {
    const { name, key } = licenceNames(licence);
    expect([licence, (name === null) !== (key === null)]).toEqual([licence, true]);
  }
  expect(licenceNames('Etalab 2.0')).toEqual({ name: 'Etalab 2.0', key: null, address: null });
});

describe('sizes', () => {
  test.each([
    [6000, 4000, [480, 960, 1600, 2400]],
    [1500, 2000, [480, 960, 1600, 2000]],
    [1700, 900, [480, 960, 1700]],
    [500, 300, [500]],
    [200, 200, [200]],
  ])('%i x %i', (width, height, sides) => {
    expect(pictureSides({ width, height })).toEqual(sides);
    // The record holds the size of the largest file: from that the same follows.
    expect(pictureSides(scaled({ width, height }, sides.at(-1) ?? 0))).toEqual(sides);
  });

  test('nothing is enlarged, nothing becomes thinner than a pixel', () => {
    expect(scaled({ width: 300, height: 200 }, 2400)).toEqual({ width: 300, height: 200 });
    expect(scaled({ width: 9000, height: 3 }, 480)).toEqual({ width: 480, height: 1 });
    expect(jpegSide({ width: 300, height: 700 })).toBe(700);
    expect(jpegSide({ width: 3000, height: 700 })).toBe(1600);
  });
});

test.each([
  ['..', '480.webp'],
  [SHA, '../../secret'],
  [SHA, '480.webp/..'],
  [SHA, '480.svg'],
  [SHA, '480.webp\n'],
  [SHA, '12345.webp'],
  [SHA.toUpperCase(), '480.webp'],
  [`${SHA}a`, '480.webp'],
  [`../${SHA}`, '480.webp'],
  [`${SHA}\n`, '480.webp'],
])('no picture is called %j %j', (sha, file) => expect(pictureFile(sha, file)).toBeNull());

test('a file of a picture is found by fingerprint and size', () => {
  expect(pictureFile(SHA, '480.webp')).toEqual({ key: `pictures/${SHA}/480.webp`, format: 'webp' });
  expect(pictureFile(SHA, '1600.jpg')?.key).toBe(pictureKey(SHA, 1600, 'jpg'));
});

test.each([
  [pictureKey(SHA, 2400), 480, `/api/v1/library/pictures/${SHA}/480.webp`],
  [pictureKey(SHA, 2400), 1000, `/api/v1/library/pictures/${SHA}/960.webp`],
  [pictureKey(SHA, 500), 480, `/api/v1/library/pictures/${SHA}/500.webp`],
  ['https://example.eu/a.webp', 480, null],
  [`pictures/${SHA}/../480.webp`, 480, null],
  [undefined, 480, null],
])('%s is looked at, in %i pixels at most, at %s', (file, most, address) => {
  expect(previewOf(file, most)).toBe(address);
});

describe('a record of a picture', () => {
  const row = {
    kind: 'picture',
    file: pictureKey(SHA, 2400),
    sha256: SHA,
    type: 'image/webp',
    width: 2400,
    height: 1600,
    consent: 'missing',
  };

  test.each([
    ['../../secret', {}],
    ['backups/all.tar.gz', {}],
    [pictureKey('b'.repeat(64), 2400), {}],
    [pictureKey(SHA, 960), {}],
    [pictureKey(SHA, 4000), { width: 4000 }],
    [row.file, { width: 0, height: 2400 }],
    [row.file, { type: 'text/html' }],
    [row.file, { sha256: null }],
  ])('may not name the file %s', (file, change) => {
    expect(pictureIssues({ ...row, ...change, file })).toEqual([{ path: 'fields.file', code: 'malformed' }]);
  });

  test('may not answer for people in words that answer nothing', () => {
    const issues = pictureIssues({ ...row, consent: 'yes' });
    expect(issues).toEqual([{ path: 'fields.consent', code: 'malformed' }]);
  });

  test('may be one of ours, kept elsewhere, or a document of any kind', () => {
    expect(pictureIssues(row)).toEqual([]);
    expect(pictureIssues({ kind: 'picture', url: 'https://example.eu/picture', file: null })).toEqual([]);
    expect(pictureIssues({ kind: 'document', file: 'anything' })).toEqual([]);
  });
});
