// Records in the interface: the same routes for every kind, /api/v1/events and so on, and what was typed and not saved.
import type { ApiApp } from '../../../platform/registry.ts';
import { draftsApi } from './drafts.ts';
import { kindApi } from './kind.ts';

export function api(app: ApiApp): void {
  for (const kind of app.context('en').registry.all('records')) kindApi(app, kind);
  draftsApi(app);
}
