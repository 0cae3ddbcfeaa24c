import { stringify } from 'yaml';
import { formatDiagnostic } from '../base/diagnostic.ts';
import type { ActorSuggestion } from '../pipeline/actors/suggest-actors.ts';
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
    const more = suggestions.length - SUGGESTIONS;
    lines.push('Not in the vocabulary. Copy what readers should find under "actors" in timeline.yaml:');
    lines.push(...suggestions.slice(0, SUGGESTIONS).map(entryOf));
    if (more > 0) lines.push(`  # and ${more} more`);
  }
  return lines.join('\n');
}

/** `- {name: Port Authority, kind: organisation} # 3 times` */
function entryOf({ name, kind, count }: ActorSuggestion): string {
  const entry = stringify({ name, kind }, { collectionStyle: 'flow', lineWidth: 0 }).trim();
  return `  - ${entry} # ${count === 1 ? 'once' : `${count} times`}`;
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
