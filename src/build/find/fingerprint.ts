import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../project.ts';

/** All that the findings of an article depend on beside the article and the vocabulary. */
const SOURCES = ['src/base', 'src/bundle', 'src/pipeline', 'src/build/find', 'src/build/html'];
/** Which version of the language model is installed. */
const LOCK = 'package-lock.json';

/** Changes when the rules change: what earlier ones found is then worth nothing. */
export function rulesFingerprint(): string {
  const hash = createHash('sha256')
    .update(process.version)
    .update(readFileSync(join(PROJECT_ROOT, LOCK)));
  for (const folder of SOURCES) {
    const names = readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => one.endsWith('.ts') && !one.endsWith('.test.ts')).sort())
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(PROJECT_ROOT, folder, name)));
  }
  return hash.digest('hex');
}
