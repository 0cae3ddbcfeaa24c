/**
 * `npm run bench`: Newsline beside vis-timeline, plain and with its own clusters, on the same invented events in the same
 * Chromium; prints a table and writes it to .readme/benchmarks.md. Times are of this machine: what holds elsewhere is
 * their ratios.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { Command } from 'commander';
import { reportFailure } from '../../src/build/print.ts';
import { PROJECT_ROOT } from '../../src/build/project.ts';
import { serveSite } from '../../src/build/serve-site.ts';
import { chromiumLaunchOptions } from '../chromium.ts';
import { freePort } from '../free-port.ts';
import { measure } from './measure.ts';
import { preparePeer, prepareSite } from './prepare.ts';
import { PAGES, type PageName, type Row, tableOf } from './table.ts';

const SIZES = [60, 1000, 10_000, 100_000, 1_000_000];
const REPORT = join(PROJECT_ROOT, '.readme/benchmarks.md');

/** The table of all pages with each number of events. */
async function bench(sizes: readonly number[]): Promise<string> {
  const browser = await chromium.launch(await chromiumLaunchOptions());
  const rows: Row[] = [];
  const lost = new Set<PageName>();
  for (const events of sizes) {
    for (const page of PAGES) {
      if (lost.has(page)) {
        rows.push({ events, page, measured: {} });
        continue;
      }
      console.error(`${page}, ${events} events …`);
      const dir = page === 'Newsline' ? await prepareSite(events) : await preparePeer(events);
      const site = await serveSite(dir, { port: await freePort(), orNext: false });
      const measured = await measure(browser, page === 'vis-timeline, clusters' ? `${site}?cluster` : site);
      // What was too much for it is not asked of it with more events.
      if (measured.filter === undefined) lost.add(page);
      rows.push({ events, page, measured });
      console.error(tableOf(rows.slice(-1)).split('\n').at(-2));
    }
  }
  await browser.close();
  return tableOf(rows);
}

/** `60,1000` as numbers. */
function parseSizes(list: string): number[] {
  const sizes = list.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new Error(`--sizes is a list such as 60,1000, not "${list}".`);
  }
  return sizes;
}

const program = new Command('npm run bench --')
  .description('Measure Newsline beside vis-timeline in Chromium.')
  .option('--sizes <LIST>', 'only these numbers of events, such as 60,1000; the report is left as it is')
  .action(async ({ sizes }: { sizes?: string }) => {
    const table = await bench(sizes === undefined ? SIZES : parseSizes(sizes));
    console.log(table);
    if (sizes === undefined) writeFileSync(REPORT, `${table}\n${cpus().length} cores, ${cpus()[0]?.model}\n`);
  });
await reportFailure(program.parseAsync());
// The servers would go on.
process.exit();
