import { compile } from '../compile.ts';
import { keepLedger } from '../keep-ledger.ts';
import { printCompiled } from '../print.ts';
import { writeFileAtomically } from '../write-file.ts';

export interface BundleOptions {
  readonly vocabulary?: string;
  readonly out?: string;
}

/** `newsline bundle`: the bundle as JSON, to a file or to standard output; nothing at all if there is an error. */
export function bundleCommand(dir: string, { vocabulary, out }: BundleOptions): void {
  const compiled = compile(dir, vocabulary);
  printCompiled(compiled);
  if (!compiled.output) {
    process.exitCode = 1;
    return;
  }
  keepLedger(compiled.output);
  const text = `${compiled.output.json}\n`;
  if (out === undefined) process.stdout.write(text);
  else writeFileAtomically(out, text);
}

/** `newsline check`: the diagnostics and the report alone. */
export function checkCommand(dir: string): void {
  const compiled = compile(dir);
  printCompiled(compiled);
  if (!compiled.output) process.exitCode = 1;
}
