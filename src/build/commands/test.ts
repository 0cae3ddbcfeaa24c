/** `npm test`: every check of the project in order, and at the end one line alone: `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../project.ts';
import { type Counts, countsOfPlaywright, countsOfVitest } from '../test-counts.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  /** Reads the counts that the step's tool left in `file`; a step without is one check that passes or fails. */
  readonly counts?: (json: string) => Counts;
}

const reports = mkdtempSync(join(tmpdir(), 'newsline-test-'));
const reportOf = (name: string) => join(reports, `${name}.json`);

const STEPS: readonly Step[] = [
  { name: 'format and lint', command: 'npm run --silent check:lint' },
  { name: 'types', command: 'npm run --silent check:types' },
  { name: 'imports', command: 'npm run --silent check:imports' },
  { name: 'size', command: 'npm run --silent check:size' },
  {
    name: 'unit and golden',
    command: `npm run --silent test:unit -- --reporter=default --reporter=json --outputFile.json="${reportOf('unit and golden')}"`,
    counts: countsOfVitest,
  },
  {
    name: 'browser',
    command: 'npm run --silent test:e2e -- --reporter=list,json',
    counts: countsOfPlaywright,
  },
];

function run({ name, command, counts }: Step): Counts {
  console.log(`\n=== ${name}`);
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf(name) };
  const ended = spawnSync(command, { cwd: PROJECT_ROOT, env, shell: true, stdio: 'inherit' }).status === 0;
  if (!counts) return { passed: ended ? 1 : 0, failed: ended ? 0 : 1, skipped: 0 };
  const counted = readCounts(reportOf(name), counts);
  // A tool that ends badly without a failed test (a suite that does not load) has failed all the same.
  return ended || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

/** All nought when the tool broke down before it could report. */
function readCounts(file: string, counts: (json: string) => Counts): Counts {
  try {
    return counts(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

const results = STEPS.map((step) => ({ name: step.name, ...run(step) }));
rmSync(reports, { recursive: true });

console.log('\n=== summary');
for (const { name, passed, failed, skipped } of results) {
  console.log(
    `${name.padEnd(16)} ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
}
const sum = (of: (counts: Counts) => number): number =>
  results.reduce((total, counts) => total + of(counts), 0);
const failed = sum((counts) => counts.failed);
console.log(`${sum((counts) => counts.passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
