// Every verb of the `secon` command, in the order its help lists them.
import type { Verb } from '../verb.ts';
import { check } from './check.ts';
import { doctor } from './doctor.ts';
import { facts } from './facts.ts';
import { migrate } from './migrate.ts';
import { RECORD_VERBS } from './record-verbs.ts';
import { start, web, worker } from './serve.ts';

export const VERBS: readonly Verb[] = [start, web, worker, migrate, ...RECORD_VERBS, check, facts, doctor];
