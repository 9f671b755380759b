// The work on texts in the interface: each part brings its own routes.
import type { ApiApp } from '../../platform/registry.ts';
import { deskApi } from './desk/routes.ts';

export function api(app: ApiApp): void {
  deskApi(app);
}
