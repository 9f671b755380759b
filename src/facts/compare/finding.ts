// Makes findings of one shape.

import { type Finding, type FindingKind, SEVERITY, type Severity } from './edition.ts';
import { asFact, type Placed } from './passages.ts';

interface Parts {
  readonly language: string;
  readonly message: string;
  readonly section?: string | null;
  readonly line?: number | null;
  readonly fact?: Placed | null;
  readonly expected?: Placed | null;
  readonly severity?: Severity;
}

/** A finding; section and line are the fact's unless given. */
export const finding = (kind: FindingKind, parts: Parts): Finding => {
  const { fact = null, expected = null } = parts;
  return {
    kind,
    severity: parts.severity ?? SEVERITY[kind],
    language: parts.language,
    section: parts.section ?? fact?.section ?? null,
    line: parts.line ?? fact?.line ?? null,
    fact: fact === null ? null : asFact(fact),
    expected: expected === null ? null : { ...asFact(expected), line: expected.line },
    message: parts.message,
  };
};
