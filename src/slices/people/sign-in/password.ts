// Passwords are kept as argon2id hashes, with the parameters that OWASP names first (19 MiB, two passes, one lane).
import { hash, verify } from '@node-rs/argon2';

export { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../model.ts';

/** The package's own name for argon2id is a const enum, which exists for its compiler only. */
const ARGON2ID = 2;

export const hashPassword = (password: string): Promise<string> =>
  hash(password, { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 });

/** @returns false also for a hash that cannot be read */
export const passwordMatches = (kept: string, password: string): Promise<boolean> =>
  verify(kept, password).catch(() => false);
