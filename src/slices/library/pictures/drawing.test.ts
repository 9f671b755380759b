// Drawing in a process of its own: it may die of a picture, and the house does not.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawInTurn } from './drawing.ts';
import { bomb, noise } from './testing.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secon-drawing-'));
  writeFileSync(at('good.jpg'), await noise(700, 500).jpeg().toBuffer());
  writeFileSync(at('slow.png'), bomb(8000, 7500));
  writeFileSync(at('words.jpg'), '\xff\xd8\xff and no picture');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Processes that draw for this one. */
const drawers = (): number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(pid => {
      try {
        const [, parent] = /^\d+ \(.*\) \w (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return Number(parent) === process.pid && command.includes('draw-process');
      } catch {
        // It ended meanwhile.
        return false;
      }
    })
    .map(Number);

test('a picture comes back drawn, one that is none refused with the reason', async () => {
  const { width, height, files } = await drawInTurn(at('good.jpg'), 'jpeg');
  expect([width, height, files.length]).toEqual([700, 500, 3]);
  expect(Buffer.from(files[0].content.subarray(8, 12)).toString()).toBe('WEBP');
  await expect(drawInTurn(at('words.jpg'), 'jpeg')).rejects.toMatchObject({
    kind: 'invalid',
    code: 'library.picture-broken',
  });
});

test('many at once are drawn by one process; more than anybody would wait for are put off', async () => {
  const all = await Promise.allSettled(Array.from({ length: 22 }, () => drawInTurn(at('good.jpg'), 'jpeg')));
  expect(all.filter(({ status }) => status === 'fulfilled').length).toBe(20);
  expect(all.at(-1)).toMatchObject({ reason: { kind: 'limited', code: 'library.picture-busy' } });
  if (process.platform === 'linux') expect(drawers().length).toBe(1);
});

test.runIf(process.platform === 'linux')(
  'when the process dies, the next picture has a new one',
  async () => {
    await drawInTurn(at('good.jpg'), 'jpeg');
    const [first = 0] = drawers();
    const dying = drawInTurn(at('slow.png'), 'png');
    process.kill(first, 'SIGKILL');
    await expect(dying).rejects.toMatchObject({ kind: 'invalid', code: 'library.picture-broken' });
    expect((await drawInTurn(at('good.jpg'), 'jpeg')).width).toBe(700);
    expect(drawers()).not.toContain(first);
  },
);

test.runIf(process.platform === 'linux')('the process knows nothing of our surroundings', async () => {
  await drawInTurn(at('good.jpg'), 'jpeg');
  const known = readFileSync(`/proc/${drawers()[0]}/environ`, 'utf8');
  expect(known).not.toMatch(/PATH|HOME|DATABASE|SECON/);
});
