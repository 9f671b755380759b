// The verbs that work on the record: here, or inside the server that holds it.
import type { RecordVerb } from '../verb.ts';
import { backup, restore } from './backup.ts';
import { exportVerb } from './export.ts';
import { importVerb } from './import.ts';
import { load } from './load.ts';
import { publish } from './publish.ts';
import { user } from './user.ts';

export const RECORD_VERBS: readonly RecordVerb[] = [
  load,
  exportVerb,
  importVerb,
  publish,
  backup,
  restore,
  user,
];
