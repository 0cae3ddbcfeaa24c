import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { CACHE_DIR } from '../project.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/**
 * Writes the worker and all it imports of the project as one plain file, and returns its path. A thread loads it many
 * times as fast as hundreds of modules in TypeScript. It lies below `node_modules`, where it finds its packages; the
 * caller removes it at last. Throws where nothing can be written.
 */
export async function bundleWorker(): Promise<string> {
  const file = join(CACHE_DIR, '..', `newsline-worker-${process.pid}.mjs`);
  const isPackage = (name: string) => !name.startsWith('.') && !isAbsolute(name);
  const bundle = await rolldown({ input: WORKER, platform: 'node', external: isPackage, logLevel: 'silent' });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return file;
}
