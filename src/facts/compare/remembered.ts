// The last readings: while a text is being typed all its blocks but one are as they were a moment ago.
import { type Reading, readText } from '../extract.ts';

const MOST = 2000;
/** Longer ones are whole documents: they are read once. */
const LONGEST = 5000;

const kept = new Map<string, Reading>();

/** As `readText` reads without names. */
export function readRemembered(text: string, language: string): Reading {
  if (text.length > LONGEST) return readText(text, language);
  const key = `${language} ${text}`;
  const reading = kept.get(key) ?? readText(text, language);
  // What is used last goes last: the first is the one that nobody asked for longest.
  kept.delete(key);
  kept.set(key, reading);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return reading;
}
