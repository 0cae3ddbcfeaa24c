import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, whatever the working directory. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The articles that are built when no other folder is named. */
export const OWN_ARTICLES = join(PROJECT_ROOT, 'seeds');

/** What earlier builds found, to be found again faster. */
export const CACHE_DIR = join(PROJECT_ROOT, 'node_modules', '.cache', 'newsline');

/** Where the site is built. */
export const OUT_DIR = join(PROJECT_ROOT, 'dist');

/**
 * npm runs every script in the project's folder and names the user's in INIT_CWD. Going there makes the paths
 * that the user gave valid, and keeps them in diagnostics as they were typed.
 */
export function standWhereTheUserStands(): void {
  const { INIT_CWD } = process.env;
  if (INIT_CWD && process.cwd() === PROJECT_ROOT) process.chdir(INIT_CWD);
}
