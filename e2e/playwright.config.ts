import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './chromium.ts';
import { freePort } from './free-port.ts';
import { LARGE_PATH } from './large.ts';

// Every worker reads this file again: the first to read it chooses the port, the others inherit it.
process.env.NEWSLINE_E2E_PORT ??= String(await freePort());
process.env.NEWSLINE_E2E_LARGE_PORT ??= String(await freePort());
const port = process.env.NEWSLINE_E2E_PORT;
const largePort = process.env.NEWSLINE_E2E_LARGE_PORT;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  timeout: 30_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    timezoneId: 'Pacific/Kiritimati',
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: await chromiumLaunchOptions(),
  },
  webServer: [
    {
      command: 'npx tsx e2e/site.ts',
      cwd: '..',
      env: { PORT: port },
      url: `http://localhost:${port}/`,
      timeout: 120_000,
    },
    {
      command: 'npx tsx e2e/large-site.ts',
      cwd: '..',
      env: { PORT: largePort },
      url: `http://localhost:${largePort}${LARGE_PATH}`,
      timeout: 120_000,
    },
  ],
});
