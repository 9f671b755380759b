// What a face does with a node, mark or block it does not know: it stops, rather than publish with a piece missing.

/** Thrown by every walker of the document for a type that model.ts does not list. */
export class UnknownTypeError extends Error {
  constructor(what: 'node' | 'mark' | 'block' | 'data', value: unknown) {
    super(`unknown ${what} type "${String((value as { type?: unknown } | null)?.type)}"`);
    this.name = 'UnknownTypeError';
  }
}

/** Closes a switch over a closed list of types: `never` for the compiler, an error for data that came from outside. */
export const unknownType = (what: 'node' | 'mark' | 'block' | 'data', value: never): never => {
  throw new UnknownTypeError(what, value);
};
