import type { CompiledBundle } from './compile.ts';
import { writeFileAtomically } from './write-file.ts';

/** Writes the ledger of ids back beside the articles, where the folder keeps one and the build has changed it. */
export function keepLedger({ ledger }: CompiledBundle): void {
  if (!ledger) return;
  writeFileAtomically(ledger.path, [ledger.text]);
  console.error(
    `${ledger.path}: brought up to date. Commit it with the articles, so that links keep working.`,
  );
}
