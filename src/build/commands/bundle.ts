import { pipeline } from 'node:stream/promises';
import { bundleJson } from '../bundle-file/bundle-json.ts';
import { compile } from '../compile.ts';
import { keepLedger } from '../keep-ledger.ts';
import { printCompiled } from '../print.ts';
import { gathered, writeFileAtomically } from '../write-file.ts';

export interface BundleOptions {
  readonly vocabulary?: string;
  readonly out?: string;
}

/** `newsline bundle`: the bundle as JSON, to a file or to standard output; nothing at all if there is an error. */
export async function bundleCommand(dir: string, { vocabulary, out }: BundleOptions): Promise<void> {
  const compiled = await compile(dir, vocabulary);
  printCompiled(compiled);
  if (!compiled.output) {
    process.exitCode = 1;
    return;
  }
  keepLedger(compiled.output);
  const pieces = gathered(withEnd(bundleJson(compiled.output.bundle)));
  if (out === undefined) await pipeline(pieces, process.stdout, { end: false });
  else writeFileAtomically(out, pieces);
}

function* withEnd(lines: Iterable<string>): Generator<string> {
  yield* lines;
  yield '\n';
}

/** `newsline check`: the diagnostics and the report alone. */
export async function checkCommand(dir: string): Promise<void> {
  const compiled = await compile(dir);
  printCompiled(compiled);
  if (!compiled.output) process.exitCode = 1;
}
