/** One build for `bench:build`, in a process of its own: folder and cache are its arguments; prints what it took. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../compile.ts';

const [dir = '', cacheDir = ''] = process.argv.slice(2);
const { output, report } = await compile(dir, undefined, { cacheDir });
if (!output) throw new Error('The invented articles have an error.');
writeFileSync(join(dir, '..', 'bundle.json'), output.json);
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const megabytes = Math.round(maxRSS / 1024);
// Of all threads: what a machine with other work to do can be measured by.
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
console.log(JSON.stringify({ megabytes, cpuSeconds, events: report?.events ?? 0 }));
