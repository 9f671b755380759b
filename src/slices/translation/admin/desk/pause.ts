// How long the desk waits for more keys.

/** After the last key, before the checker is asked. The measurement of the desk takes it off. */
export const PAUSE_MS = 400;
