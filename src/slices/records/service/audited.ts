// What the audit trail holds of a change: only what differs, before and after.
import { canonical } from '../kind.ts';
import type { Fields } from '../model.ts';
import type { TextChange } from './texts.ts';

interface Audited {
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

/** Texts stand under `texts.summary.el`, their states under `texts.summary.el.state`. */
export function auditedChange(before: Fields, after: Fields, texts: readonly TextChange[]): Audited {
  const old = (change: TextChange) => change.before;
  const fresh = (change: TextChange) => (change.body === '' ? null : change);
  return differences({ ...before, ...toldTexts(texts, old) }, { ...after, ...toldTexts(texts, fresh) });
}

function toldTexts(
  texts: readonly TextChange[],
  side: (change: TextChange) => { readonly body: string; readonly state: string } | null,
): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  for (const change of texts) {
    const name = `texts.${change.field}.${change.language}`;
    const text = side(change);
    if (text) Object.assign(told, { [name]: text.body, [`${name}.state`]: text.state });
  }
  return told;
}

function differences(before: Fields, after: Fields): Audited {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    key => canonical(before[key]) !== canonical(after[key]),
  );
  const side = (values: Fields): Record<string, unknown> | null => {
    const told = keys.filter(key => values[key] !== undefined).map(key => [key, values[key]]);
    return told.length === 0 ? null : Object.fromEntries(told);
  };
  return { before: side(before), after: side(after) };
}
