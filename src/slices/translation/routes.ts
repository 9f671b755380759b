// The work on texts in the interface: each part brings its own routes.
import type { ApiApp } from '../../platform/registry.ts';
import { boardApi } from './board/routes.ts';
import { commentsApi } from './comments/routes.ts';
import { deskApi } from './desk/routes.ts';
import { termsApi } from './glossary/routes.ts';

export function api(app: ApiApp): void {
  boardApi(app);
  deskApi(app);
  termsApi(app);
  commentsApi(app);
}
