// Structured logs: one JSON object a line on standard error. No names, no addresses, no bodies: ids and counts only.
import { type Clock, systemClock } from './clock.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
const RANK: Record<LogLevel, number> = { debug: 10, info: 20, warn: 30, error: 40 };

/** Only scalars go into a log line, so that no record with personal data is logged by accident. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/**
 * @param level the least level that is written
 * @param write where a line goes; standard error unless told otherwise
 */
export function createLog(
  level: LogLevel,
  write: (line: string) => void = line => process.stderr.write(line),
  clock: Clock = systemClock,
): Log {
  const at =
    (own: LogLevel) =>
    (event: string, fields: LogFields = {}): void => {
      if (RANK[own] < RANK[level]) return;
      write(`${JSON.stringify({ time: clock.now().toISOString(), level: own, event, ...fields })}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

export const silentLog: Log = createLog('error', () => {});
