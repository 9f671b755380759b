// The editor itself, in a file of its own that is fetched when somebody is about to write.

/** May be called before it is needed: it is fetched once. */
export const fetchEditor = () => import('./editor-box.tsx');
