// What cookies are signed and second factors encrypted with: a setting, or a file that is made once.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../../platform/config.ts';

/**
 * The house's secret. Without the setting it is a file in the data folder that only its owner may read; web processes
 * with data folders of their own must be given the setting, or a session is known to one of them alone.
 */
export function houseSecret(config: Pick<Config, 'secret' | 'data'>): string {
  if (config.secret !== undefined) return config.secret;
  const path = join(config.data, 'secret');
  mkdirSync(config.data, { recursive: true });
  try {
    // `wx` fails where the file is: of two processes that start together one writes it, both read it.
    writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}
