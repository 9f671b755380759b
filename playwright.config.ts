import { defineConfig } from '@playwright/test';
import { CHROMIUM } from './tests/browser/chromium.ts';

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/first-start.ts',
  // Each file has a server of its own.
  workers: 2,
  reporter: 'list',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: { launchOptions: CHROMIUM, javaScriptEnabled: true },
});
