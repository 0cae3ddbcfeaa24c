import { formatDiagnostic } from '../base/diagnostic.ts';
import type { Compiled } from './compile.ts';

/** Writes what the build has to say to standard error, where it is in nobody's way. */
export function printCompiled({ diagnostics, report }: Compiled): void {
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
  if (report) console.error(formatReport(report));
}

/** Waits for a command's work; what goes wrong becomes one message and exit code 1, without a stack. */
export async function reportFailure(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
