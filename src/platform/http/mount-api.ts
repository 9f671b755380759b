// The interface of all slices under /api, described as it is mounted.
import { OpenAPIHono } from '@hono/zod-openapi';
import { today } from '../clock.ts';
import { publicUrl } from '../config.ts';
import { translator } from '../i18n/index.ts';
import type { ApiApp, Registry } from '../registry.ts';
import { VERSION } from '../root.ts';
import type { Services } from '../services.ts';
import { admission } from './admission.ts';
import { issuesOf } from './issues.ts';

export function mountApi(app: OpenAPIHono, services: Services, registry: Registry): void {
  const hono = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const issue = result.error.issues[0];
      const message = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`;
      const issues = issuesOf(result.error, (result as { data?: unknown }).data);
      return c.json({ error: { kind: 'invalid', code: 'api.invalid', message, issues } }, 400);
    },
  });
  const api: ApiApp = {
    hono,
    context: language => ({
      db: services.database.db,
      language,
      t: translator(language),
      today: services.config.today ?? today(services.clock),
      registry,
      services,
    }),
  };
  hono.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'secon.session_token',
    description: 'Set by signing in; `__Secure-secon.session_token` where the site is https',
  });
  hono.use(admission(services.config, registry.identify(services)));
  for (const slice of registry.slices) slice.api?.(api);
  hono.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'SECON',
      version: VERSION,
      description:
        'The public record of the project: partners, events, practices, instruments, indicators, newsletters. Below /v1, what the admin works with; x-verb names the right that a call needs, /v1/roles who has it.',
    },
    servers: [{ url: `${publicUrl(services.config)}/api` }],
  });
  app.route('/api', hono);
}
