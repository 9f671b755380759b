// The work on texts in the interface: each part brings its own routes.
import type { ApiApp } from '../../platform/registry.ts';
import { boardApi } from './board/routes.ts';
import { checkApi } from './check/routes.ts';
import { commentsApi } from './comments/routes.ts';
import { deskApi } from './desk/routes.ts';
import { exchangeApi } from './exchange/routes.ts';
import { termsApi } from './glossary/routes.ts';
import { machineApi } from './machine/routes.ts';
import { memoryApi } from './memory/routes.ts';

export function api(app: ApiApp): void {
  boardApi(app);
  deskApi(app);
  checkApi(app);
  termsApi(app);
  memoryApi(app);
  commentsApi(app);
  exchangeApi(app);
  machineApi(app);
}
