// Saves on their way from desks that were left: a desk that opens waits for them.

const leaving = new Set<Promise<void>>();

export const left = async (): Promise<void> => {
  await Promise.all(leaving);
};

/** @param closing a desk that is being left */
export function leave(closing: Promise<void>): void {
  const gone = closing.finally(() => leaving.delete(gone));
  leaving.add(gone);
}
