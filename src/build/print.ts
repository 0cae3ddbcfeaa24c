import { formatDiagnostic } from '../base/diagnostic.ts';
import type { Report } from '../pipeline/report.ts';
import type { Compiled } from './compile.ts';

/** Suggestions shown; the rest are a number. */
const SUGGESTIONS = 10;

/** Writes what the build has to say to standard error, where it is in nobody's way. */
export function printCompiled({ diagnostics, report }: Compiled): void {
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
  if (report) console.error(formatReport(report));
}

function formatReport(report: Report): string {
  const { articles, events, datesKnown, datesImplied, outOfRange, warnings, suggestions } = report;
  const lines = [
    `${articles} articles, ${events} events, ${datesKnown} dates known, ${datesImplied} implied, ${outOfRange} facts out of range, ${warnings} warnings`,
  ];
  if (suggestions.length > 0) {
    const shown = suggestions.slice(0, SUGGESTIONS).map(({ name, count }) => `${name} (${count})`);
    const more = suggestions.length - shown.length;
    lines.push(`Not in the vocabulary: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`);
  }
  return lines.join('\n');
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
