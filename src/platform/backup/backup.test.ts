// Backup and restore, from each engine into each.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINES } from '../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../testing/house.ts';
import { readFolder } from '../content/folder.ts';
import { exportFolder } from '../content/index.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

describe.each(ENGINES)('from $name', engine => {
  let house: TestHouse;
  let archive: string;
  beforeAll(async () => {
    house = await openTestHouse({ engine });
    await house.services.files.put('newsletters/sample.txt', new TextEncoder().encode('a sample file'));
    archive = join(house.folder, 'all.tar.gz');
    await backup(house.services, archive);
  });
  afterAll(() => house.close());

  const intoEmpty = async <T>(work: (empty: TestHouse) => Promise<T>, target = engine): Promise<T> => {
    const empty = await openTestHouse({ engine: target, content: null });
    try {
      return await work(empty);
    } finally {
      await empty.close();
    }
  };

  test('a database that holds records is not restored into', async () => {
    await expect(restore(house.services, archive)).rejects.toThrow('the database holds records already');
  });

  test('what is no backup is refused', () =>
    intoEmpty(async empty => {
      const wrong = join(house.folder, 'wrong.tar.gz');
      writeFileSync(wrong, 'not a backup');
      await expect(restore(empty.services, wrong)).rejects.toThrow('is not a whole SECON backup');
      await expect(restore(empty.services, join(house.folder, 'absent'))).rejects.toThrow('is not a file');
    }));

  test('a backup cut off restores nothing', () =>
    intoEmpty(async empty => {
      const cut = join(house.folder, 'cut.tar.gz');
      const whole = gunzipSync(readFileSync(archive));
      writeFileSync(cut, gzipSync(whole.subarray(0, Math.floor(whole.length / 2 / 512) * 512)));
      await expect(restore(empty.services, cut)).rejects.toThrow(/cut\.tar\.gz/);
      // Nothing of it stayed: the whole one is welcome.
      await restore(empty.services, archive);
    }));

  test('a place that cannot be written is told, and leaves nothing behind', async () => {
    const nowhere = join(house.folder, 'no', 'such', 'folder.tar.gz');
    await expect(backup(house.services, nowhere)).rejects.toThrow(`cannot write ${nowhere}`);
    expect(existsSync(nowhere)).toBe(false);
  });

  test.each(ENGINES)('restored into $name it exports the same', target =>
    intoEmpty(async empty => {
      await restore(empty.services, archive);
      await exportFolder(house.context, join(house.folder, 'before'));
      await exportFolder(empty.context, join(house.folder, 'after'));
      expect(await readFolder(join(house.folder, 'after'))).toEqual(
        await readFolder(join(house.folder, 'before')),
      );
      const file = await empty.services.files.get('newsletters/sample.txt');
      expect(new TextDecoder().decode(file ?? new Uint8Array())).toBe('a sample file');
    }, target),
  );
});
