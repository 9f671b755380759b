// The record as files: refused with file and line, loaded once, exported and loaded again without loss.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ENGINES } from '../../testing/databases.ts';
import { openTestHouse, SECON_CONTENT, type TestHouse } from '../../testing/house.ts';
import { PUBLIC } from '../auth.ts';
import { currentVersion } from '../db/record-version.ts';
import { exportFolder, loadFolder } from './index.ts';

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  );

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  let folder: string;
  beforeAll(async () => {
    house = await openTestHouse({ engine });
  });
  afterAll(() => house.close());
  beforeEach(() => {
    folder = join(house.folder, 'content');
    rmSync(folder, { recursive: true, force: true });
    cpSync(SECON_CONTENT, folder, { recursive: true });
  });

  const put = (path: string, text: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const load = () => loadFolder(house.context, folder);

  describe('is refused, with its place, and changes nothing', () => {
    test.each([
      [
        'events/new.yaml',
        'id: new\ntype: interregional\nstart: tomorrow\n',
        'events/new.yaml:3: start: a day, such as 2023-11-13',
      ],
      [
        'events/new.yaml',
        'id: other\ntype: interregional\nstart: 2030-01-01\n',
        'events/new.yaml: id is "other", but the file is named "new"',
      ],
      ['events/new.yaml', 'id: new\ntype: party\nstart: 2030-01-01\n', 'events/new.yaml:2: type:'],
      [
        'events/new.yaml',
        'id: new\ntype: interregional\nstart: 2030-01-02\nend: 2030-01-01\n',
        'end: 2030-01-01 lies before the start',
      ],
      [
        'events/new.yaml',
        'id: new\ntype: interregional\nstart: 2030-01-01\ncolour: red\n',
        'events/new.yaml:1: Unrecognized key: "colour"',
      ],
      ['events/new.yaml', 'id: "new\n', 'events/new.yaml:'],
      [
        'events/new.yaml',
        'id: new\ntype: interregional\nstart: 2030-01-01\norganisation: nobody\n',
        'organisation: there is no "nobody" on record',
      ],
      [
        'organisations/new.yaml',
        'id: new\nkind: partner\ncountry: EL\nlanguage: el\nregions: [XX1]\nnames: [{language: el, name: Νέο}]\n',
        'there is no "XX1" on record',
      ],
      [
        'events/haskovo-2023/fr.md',
        '<!-- title -->\nAtelier\n',
        'events/haskovo-2023/fr.md: "fr" is no language of the project',
      ],
      [
        'events/haskovo-2023/en.md',
        'Loose words\n',
        'events/haskovo-2023/en.md:1: text before the first <!-- name --> line',
      ],
      ['events/haskovo-2023/en.md', '<!-- titel -->\nWorkshop\n', 'no text "titel" here'],
      [
        'events/haskovo-2023/en.md',
        '<!-- title: ready -->\nWorkshop\n',
        'events/haskovo-2023/en.md:1: "ready" is no state',
      ],
      [
        'events/haskovo-2023/en.md',
        '<!-- title -->\nOne\n\n<!-- title -->\nTwo\n',
        'events/haskovo-2023/en.md:4: the text "title" stands here a second time',
      ],
      [
        'events/haskovo-2023/en.md',
        '---\nlanguage: en\n---\n<!-- summary -->\nGood.\n\nIn {event:haskovo-2023.place\n',
        'events/haskovo-2023/en.md:7:',
      ],
      [
        'events/nowhere/en.md',
        '<!-- title -->\nWorkshop\n',
        'there is no record events/nowhere.yaml for this text',
      ],
      ['notes.md', 'Remember the milk\n', 'notes.md: no kind of record is kept at this place'],
    ])('%s %j', async (path, text, message) => {
      const before = await currentVersion(house.services.database.db);
      put(path, text);
      await expect(load()).rejects.toThrow(message);
      expect(await currentVersion(house.services.database.db)).toBe(before);
    });

    test('a file that is not UTF-8', async () => {
      put('events/haskovo-2023/el.md', Buffer.from([0x3c, 0xe1, 0xff]));
      await expect(load()).rejects.toThrow('events/haskovo-2023/el.md: not UTF-8 text');
    });

    test('a folder that is none', async () => {
      await expect(loadFolder(house.context, join(folder, 'nothing'))).rejects.toThrow('is not a folder');
    });

    test('by somebody who may not', async () => {
      await expect(loadFolder({ ...house.context, actor: PUBLIC }, folder)).rejects.toThrow(
        'needs somebody who is signed in',
      );
    });
  });

  test('loading again changes nothing', async () => {
    const { kinds } = await load();
    expect(kinds.reduce((sum, kind) => sum + kind.added + kind.changed, 0)).toBe(0);
    expect(kinds.reduce((sum, kind) => sum + kind.unchanged, 0)).toBeGreaterThan(500);
  });

  test('an export loads into an empty database and exports the same', async () => {
    const first = join(house.folder, 'first');
    const second = join(house.folder, 'second');
    await exportFolder(house.context, first);
    const other = await openTestHouse({ engine, content: first });
    await exportFolder(other.context, second);
    await other.close();
    expect(filesOf(second)).toEqual(filesOf(first));
  });

  test('a folder with other files in it is not replaced', async () => {
    const target = join(house.folder, 'photos');
    mkdirSync(target);
    writeFileSync(join(target, 'holiday.jpg'), 'a picture');
    await expect(exportFolder(house.context, target)).rejects.toThrow(
      'holds other files, such as holiday.jpg',
    );
    expect(readdirSync(target)).toEqual(['holiday.jpg']);
  });
});
