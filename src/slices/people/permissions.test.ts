// Every role against every verb: nobody may more than the table says, and the table says something of each.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Actor,
  authorise,
  authorisedReach,
  may as mayAct,
  PUBLIC,
  SYSTEM,
} from '../../platform/auth.ts';
import { SeconError } from '../../platform/errors.ts';
import { ROOT } from '../../platform/root.ts';
import { personActor } from './actor.ts';
import { ROLES, type Role } from './model.ts';
import { anywhere, type Grant, may, REACHES, reachOf, rightsOf, VERBS } from './permissions.ts';

const HERE = '018f0000-0000-7000-8000-000000000001';
const THERE = '018f0000-0000-7000-8000-000000000002';

const as = (role: Role, grant: Partial<Grant> = {}): Grant[] => [
  { role, organisation: HERE, languages: ['el'], ...grant },
];

const personWith = (grants: readonly Grant[]): Actor => personActor(HERE, grants);

const codeOf = (work: () => void): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    return error instanceof SeconError ? `${error.kind} ${error.code}` : String(error);
  }
};

describe('refused', () => {
  test.each(VERBS)('%s to whoever is not signed in, and to a person without membership', verb => {
    expect(codeOf(() => authorise(PUBLIC, verb))).toBe('unauthenticated auth.sign-in');
    expect(codeOf(() => authorise(personWith([]), verb))).toBe('forbidden auth.forbidden');
  });

  test.each(ROLES)('what is not in the table, to a %s', role => {
    for (const verb of ['events.burn', 'events', '', 'toString', '__proto__'])
      expect(may(as(role), verb, { organisation: HERE, language: 'el' })).toBe(false);
  });

  test('every change to an officer, wherever it is made', () => {
    for (const verb of VERBS.filter(name => !name.endsWith('.read')))
      expect([verb, may(as('officer'), verb, { organisation: HERE, language: 'el' })]).toEqual([verb, false]);
  });

  test('every change to a stakeholder', () => {
    for (const verb of VERBS.filter(name => !name.endsWith('.read')))
      expect(may(as('stakeholder'), verb, { organisation: HERE, language: 'el' })).toBe(false);
  });

  test('what belongs to another organisation, to a partner’s editor', () => {
    for (const verb of ['organisations.edit', 'events.edit', 'events.create', 'practices.archive']) {
      expect(may(as('partner-editor'), verb, { organisation: THERE })).toBe(false);
      expect(may(as('partner-editor'), verb, { organisation: null })).toBe(false);
      expect(may(as('partner-editor'), verb)).toBe(false);
    }
  });

  test('what belongs to no organisation, to an editor of none', () => {
    const nowhere = as('partner-editor', { organisation: null });
    expect(may(nowhere, 'events.edit', { organisation: null })).toBe(false);
    expect(may(nowhere, 'events.edit', {})).toBe(false);
  });

  test('other languages, to a translator', () => {
    expect(may(as('translator'), 'texts.edit', { language: 'bg' })).toBe(false);
    expect(may(as('translator', { languages: [] }), 'texts.edit', { language: 'el' })).toBe(false);
    expect(may(as('translator'), 'texts.edit', { organisation: HERE })).toBe(false);
    expect(may(as('translator'), 'texts.edit')).toBe(false);
  });

  test('a list, to whom no part of it may be shown', () => {
    expect(codeOf(() => authorisedReach(PUBLIC, 'people.read'))).toBe('unauthenticated auth.sign-in');
    for (const role of ['translator', 'stakeholder', 'reviewer', 'researcher'] as const)
      expect(codeOf(() => authorisedReach(personWith(as(role)), 'people.read'))).toBe(
        'forbidden auth.forbidden',
      );
    const nowhere = personWith(as('partner-editor', { organisation: null }));
    expect(codeOf(() => authorisedReach(nowhere, 'people.read'))).toBe('forbidden auth.forbidden');
  });

  test('what two memberships would give only together', () => {
    const grants = [
      ...as('partner-editor', { organisation: HERE }),
      ...as('stakeholder', { organisation: THERE }),
      ...as('translator', { languages: ['pl'] }),
      ...as('officer', { languages: ['bg'] }),
    ];
    expect(may(grants, 'events.edit', { organisation: THERE })).toBe(false);
    expect(may(grants, 'texts.edit', { language: 'bg', organisation: THERE })).toBe(false);
  });

  test('to everybody, what only the owner of the machine may', () => {
    const closed = VERBS.filter(verb => ROLES.every(role => reachOf(role, verb) === '-'));
    expect(closed).toEqual(['content.load', 'backup.write', 'backup.restore']);
    for (const verb of closed) expect(codeOf(() => authorise(SYSTEM, verb))).toBe('done');
  });
});

describe('the table', () => {
  test.each(VERBS)('has an answer for every role: %s', verb => {
    for (const role of ROLES) expect(REACHES).toContain(reachOf(role, verb));
    expect(reachOf('coordinator', verb)).toMatch(/^(all|-)$/);
  });

  test('lets an officer read everything there is to read', () => {
    for (const verb of VERBS.filter(name => name.endsWith('.read')))
      expect([verb, reachOf('officer', verb)]).toEqual([verb, 'all']);
  });

  test('knows every verb that the house asks for', () => {
    const files = globSync('src/**/*.{ts,tsx}', { cwd: ROOT }).filter(file => !file.includes('.test.'));
    const asked = files.flatMap(file => {
      const calls = readFileSync(join(ROOT, file), 'utf8').matchAll(
        /\b(?:authorise|may)\([^,()]+,\s*'([^']+)'/g,
      );
      return Array.from(calls, ([, verb = '']) => verb);
    });
    expect(asked).toContain('newsletters.publish');
    expect(asked.filter(verb => !(VERBS as string[]).includes(verb))).toEqual([]);
  });

  test('names no verb that the server never asks for', () => {
    const files = globSync('src/**/*.ts', { cwd: ROOT }).filter(
      file => !/\.test\.|[/\\](admin|testing)[/\\]|permissions\.ts$/.test(file),
    );
    const code = files.map(file => readFileSync(join(ROOT, file), 'utf8')).join('\n');
    // Every kind of record asks for these by its own name.
    const isOfRecords = (verb: string): boolean => /\.(read|create|edit|archive|restore)$/.test(verb);
    expect(VERBS.filter(verb => !isOfRecords(verb) && !code.includes(`'${verb}'`))).toEqual([]);
  });
});

describe('given', () => {
  test('to a partner’s editor, the own organisation’s records and texts in the own languages', () => {
    expect(may(as('partner-editor'), 'events.edit', { organisation: HERE })).toBe(true);
    expect(may(as('partner-editor'), 'texts.edit', { organisation: THERE, language: 'el' })).toBe(true);
    expect(may(as('partner-editor'), 'texts.edit', { organisation: HERE, language: 'bg' })).toBe(true);
    expect(may(as('partner-editor'), 'texts.edit', { organisation: THERE, language: 'bg' })).toBe(false);
  });

  test('to a translator, texts in the own languages of whatever record', () => {
    expect(may(as('translator'), 'texts.edit', { organisation: THERE, language: 'el' })).toBe(true);
  });

  test('of a list, all or the own organisation’s part', () => {
    const part = authorisedReach(personWith(as('partner-editor')), 'people.read');
    expect(part).toEqual({ everywhere: false, organisations: [HERE] });
    const all = authorisedReach(personWith(as('officer')), 'people.read');
    expect(all).toEqual({ everywhere: true, organisations: [] });
  });

  test('anywhere at all, where the list of rights says so', () => {
    for (const role of ROLES)
      for (const grants of [as(role), as(role, { organisation: null }), as(role, { languages: [] })]) {
        const listed = new Set<string>(rightsOf(grants).map(({ verb }) => verb));
        for (const verb of VERBS)
          expect([role, verb, anywhere(grants, verb)]).toEqual([role, verb, listed.has(verb)]);
      }
  });

  test('to the command line, everything', () => {
    for (const verb of VERBS) expect(mayAct(SYSTEM, verb)).toBe(true);
  });
});
