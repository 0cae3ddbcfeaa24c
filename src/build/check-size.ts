/** `npm run check:size`: prints how much JavaScript a reader's browser loads; exit 1 when it is more than the budget. */
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { reportFailure } from './print.ts';
import { OWN_ARTICLES, PROJECT_ROOT } from './project.ts';
import { scriptSizes } from './size/script-sizes.ts';

/** kB (1000 bytes) of gzip. */
const BUDGETS = { first: 100, all: 280 };
const NAMES = { first: 'before the first interaction', all: 'in all, without workers' };

async function checkSize(): Promise<void> {
  const dir = join(PROJECT_ROOT, '.cache/size-site');
  await buildSite(OWN_ARTICLES, dir);
  const sizes = scriptSizes(dir);
  for (const key of ['first', 'all'] as const) {
    const size = sizes[key] / 1000;
    const fits = size <= BUDGETS[key];
    console.log(`${NAMES[key]}: ${size.toFixed(1)} kB of ${BUDGETS[key]} kB${fits ? '' : ': too much'}`);
    if (!fits) process.exitCode = 1;
  }
}

await reportFailure(checkSize());
