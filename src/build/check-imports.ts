/** `npm run check:imports`: prints every import of `src/` that the layers do not allow; exit 1 if there is one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkImports } from './imports/check-imports.ts';
import { PROJECT_ROOT } from './project.ts';

const files = readdirSync(join(PROJECT_ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ path: `src/${name.replaceAll('\\', '/')}`, file: join(PROJECT_ROOT, 'src', name) }))
  .sort((a, b) => (a.path < b.path ? -1 : 1))
  .map(({ path, file }) => ({ path, source: readFileSync(file, 'utf8') }));

const violations = checkImports(files);
for (const { path, line, message } of violations) console.error(`${path}:${line} ${message}`);
console.log(`${files.length} files, ${violations.length} forbidden imports`);
process.exitCode = violations.length > 0 ? 1 : 0;
