// Says what happened: `notify(t('events.saved'))`, `notify(errorWords(t, error), 'problem')`, `announce(…)` for the ear alone.
export { announce, notify } from './store.ts';
