// Where a verb that works on the record runs: in this process, or inside the server that holds the embedded database.
import type { Config } from '../platform/config.ts';
import { migrate } from '../platform/db/migrate.ts';
import { SeconError } from '../platform/errors.ts';
import { type House, openHouse } from '../server.ts';
import { forward } from './socket.ts';
import type { Call, RecordVerb } from './verb.ts';

/** @returns the verb's exit code */
export async function runOnRecord(
  verb: RecordVerb,
  argv: readonly string[],
  call: Call,
  config: Config,
): Promise<number> {
  const house = await openUnlessHeld(config);
  if (!house) return forward(config.data, { verb: verb.name, argv, cwd: call.terminal.cwd }, call.terminal);
  try {
    await migrate(house.services.database, config.databaseUrl);
    return await verb.run(call, house);
  } finally {
    await house.close();
  }
}

async function openUnlessHeld(config: Config): Promise<House | null> {
  try {
    return await openHouse(config);
  } catch (error) {
    if (error instanceof SeconError && error.code === 'database.in-use') return null;
    throw error;
  }
}
