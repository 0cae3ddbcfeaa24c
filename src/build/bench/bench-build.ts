/** `npm run bench:build`: how long a large folder of articles takes, cold and after one change, and its peak memory. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { reportFailure } from '../print.ts';
import { PROJECT_ROOT } from '../project.ts';
import { inventArticle, inventVocabulary } from './invent-articles.ts';

const ONE_BUILD = fileURLToPath(new URL('./one-build.ts', import.meta.url));

function benchBuild(articles: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'newsline-bench-'));
  try {
    const dir = join(folder, 'articles');
    mkdirSync(dir);
    writeFileSync(join(dir, 'timeline.yaml'), inventVocabulary());
    const files = Array.from({ length: articles }, (_, number) => inventArticle(number));
    for (const { name, text } of files) writeFileSync(join(dir, name), text);
    console.log(`${articles} articles of 600 words, ${availableParallelism()} processors`);
    const run = (what: string) => console.log(`${what.padEnd(24)} ${buildOnce(dir, join(folder, 'cache'))}`);
    run('cold');
    run('warm, nothing changed');
    appendFileSync(join(dir, files[0]?.name ?? ''), '\nAnna Berg closed the dry dock of Heim on Monday.\n');
    run('warm, one changed');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Wall time from the start of the process to its end, as a user has it. */
function buildOnce(dir: string, cacheDir: string): string {
  const start = performance.now();
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  // As `npm run newsline` is begun.
  const args = ['--max-semi-space-size=64', '--import', 'tsx', ONE_BUILD, dir, cacheDir];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    stdio: [...stdio],
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error('The build has failed.');
  const { megabytes, cpuSeconds, events } = JSON.parse(stdout);
  return `${seconds.toFixed(1).padStart(6)} s (${cpuSeconds.toFixed(1)} s of processor)  ${megabytes} MB at most  ${events} events`;
}

const program = new Command('npm run bench:build --')
  .description('Measure the build of a large folder of invented articles: cold, and after one change.')
  .option('--articles <N>', 'how many', '10000')
  .action(({ articles }: { articles: string }) => {
    if (!/^[1-9]\d{0,6}$/.test(articles)) throw new Error(`--articles is a number, not "${articles}".`);
    benchBuild(Number(articles));
  });
void reportFailure(program.parseAsync());
