import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './src/slices/*/schema.ts',
    './src/platform/audit.ts',
    './src/platform/mail/schema.ts',
    './src/platform/outbox.ts',
    './src/platform/db/record-version.ts',
  ],
  out: './migrations',
});
