// Who made a version, for whoever reads.
import type { Translate } from '../../../../admin/i18n/index.ts';
import type { Version } from './versions.ts';

/** The system's own id. */
const SYSTEM = 'system';

/** A name; who has none is the system, or was erased. */
export const nameOfAuthor = (t: Translate, { id, name }: Version['by']): string =>
  name ?? t(id === SYSTEM ? 'records.history.bySystem' : 'records.history.byErased');
