import { build } from 'vite';
import { compile } from './compile.ts';
import { keepLedger } from './keep-ledger.ts';
import { printCompiled } from './print.ts';
import { newslineSite } from './site/build-plugin.ts';
import { viteConfig } from './vite-config.ts';

/**
 * Builds the site of the articles in `dir` into `outDir` and prints the diagnostics. Throws when the articles
 * have an error; `outDir` is then as it was.
 */
export async function buildSite(dir: string, outDir: string): Promise<void> {
  const compiled = compile(dir);
  printCompiled(compiled);
  if (!compiled.output) throw new Error(`There are errors in ${dir}: nothing was built.`);
  keepLedger(compiled.output);
  const config = viteConfig(newslineSite(compiled.output));
  await build({ ...config, logLevel: 'warn', build: { ...config.build, outDir } });
}
