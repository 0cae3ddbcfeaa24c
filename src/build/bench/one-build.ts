/** One build for `bench:build`, in a process of its own: folder and cache are its arguments; prints what it took. */
import { join } from 'node:path';
import { bundleJson } from '../bundle-file/bundle-json.ts';
import { compile } from '../compile.ts';
import { writeFileAtomically } from '../write-file.ts';

const [dir = '', cacheDir = ''] = process.argv.slice(2);
const { output, report } = await compile(dir, undefined, { cacheDir });
if (!output) throw new Error('The invented articles have an error.');
writeFileAtomically(join(dir, '..', 'bundle.json'), bundleJson(output.bundle));
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const megabytes = Math.round(maxRSS / 1024);
// Of all threads: what a machine with other work to do can be measured by.
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
console.log(JSON.stringify({ megabytes, cpuSeconds, events: report?.events ?? 0 }));
