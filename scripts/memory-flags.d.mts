/** For processes that live long. */
export const SERVER_FLAGS: readonly string[];
/** For a verb that does its work and ends. */
export const TEXT_FLAGS: readonly string[];
export const VERB_FLAGS: readonly string[];
