/** One build for `bench:build`, in a process of its own: folder and cache are its arguments; prints its peak memory. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../compile.ts';

const [dir = '', cacheDir = ''] = process.argv.slice(2);
const { output, report } = await compile(dir, undefined, { cacheDir });
if (!output) throw new Error('The invented articles have an error.');
writeFileSync(join(dir, '..', 'bundle.json'), output.json);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ megabytes, events: report?.events ?? 0 }));
