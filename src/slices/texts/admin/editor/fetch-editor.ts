// The editor itself, in a file of its own that is fetched when somebody is about to write.

type Editor = typeof import('./editor-box.tsx');

let fetched: Editor | null = null;

/** May be called before it is needed: it is fetched once. */
export async function fetchEditor(): Promise<Editor> {
  fetched ??= await import('./editor-box.tsx');
  return fetched;
}

/** What is here already, so that nobody waits for it a second time. */
export const fetchedEditor = (): Editor | null => fetched;
