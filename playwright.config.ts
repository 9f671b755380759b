import { defineConfig } from '@playwright/test';
import { CHROMIUM } from './tests/browser/chromium.ts';

export default defineConfig({
  testDir: 'tests/browser',
  workers: 1,
  reporter: 'list',
  timeout: 60_000,
  use: { launchOptions: CHROMIUM, javaScriptEnabled: true },
});
