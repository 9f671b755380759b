// The trail in words: labels of forms where there are some, plain letters where there are none, never a key's parameters.
import { expect, test } from 'vitest';
import { formatsOf, translatorOf } from '../../../../admin/i18n/index.ts';
import { actorWords, didWords, fieldWords, subjectWords, valueWords } from './trail-words.ts';

const t = translatorOf(
  {
    'events.summary': 'Summary',
    'events.titleField': 'Title',
    'events.title': 'Events',
    'events.held': '{count} held',
    'people.did.edit': 'Changed',
    'people.did.people.edit': 'Role given',
    'people.audit.text': '{field}, {language}',
    'people.audit.textState': '{field}, {language}: state',
    'people.somebodyLeft': 'Somebody who left',
    'people.actor.system': 'The program',
    'people.roleReviewer': 'Reviewer',
    'people.audit.yes': 'yes',
  },
  'en',
);
const formats = formatsOf('en');
const HER = '018f0000-0000-7000-8000-000000000001';
const names = {
  [HER]: { text: 'Maria', language: null },
  'event:haskovo-2023': { text: 'Χάσκοβο', language: 'el' },
};

test.each([
  ['texts.summary.el', 'Summary, Greek'],
  ['texts.summary.el.state', 'Summary, Greek: state'],
  ['texts.subtitle.pl', 'Subtitle, Polish'],
  ['title', 'Title'],
  ['held', 'Held'],
  ['study_visit', 'Study visit'],
  ['studyVisit', 'Study visit'],
  ['organisationId', 'Organisation'],
])('the field %s of an event is "%s"', (key, words) =>
  expect(fieldWords(t, formats, 'event', key)).toBe(words),
);

test.each([
  ['events.edit', 'Changed'],
  ['people.edit', 'Role given'],
  ['lamps.light', 'lamps.light'],
])('%s is "%s"', (verb, words) => expect(didWords(t, verb)).toBe(words));

test('records by their titles, in their language; people by their names while they have one', () => {
  const words = (record: string, key: string) => subjectWords(t, { record, key }, names, 'en');
  expect(words('event', 'haskovo-2023')).toEqual({ text: 'Χάσκοβο', lang: 'el' });
  expect(words('event', 'gone')).toEqual({ text: 'gone' });
  expect(words('person', HER)).toEqual({ text: 'Maria' });
  expect(words('person', HER.replace('1', '2'))).toEqual({ text: 'Somebody who left' });
  expect(words('invitation', HER)).toBeNull();
  expect([actorWords(t, HER, null), actorWords(t, 'system', null), actorWords(t, HER, 'Maria')]).toEqual([
    'Somebody who left',
    'The program',
    'Maria',
  ]);
});

test.each([
  ['role', 'reviewer', 'Reviewer'],
  ['languages', ['el', 'bg'], 'Greek and Bulgarian'],
  ['language', 'el', 'Greek'],
  ['start', '2024-04-24', '24 April 2024'],
  ['learning', true, 'yes'],
  ['organisation', HER, 'Maria'],
  ['names', [{ language: 'el', name: 'Ρόδος', until: null }], 'Language: Greek, Name: Ρόδος'],
  ['end', null, ''],
])('of %s the value %j is "%s"', (key, value, words) =>
  expect(valueWords(value, { t, formats, names, key })).toBe(words),
);
