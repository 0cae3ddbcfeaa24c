import type { Diagnostic } from '../base/diagnostic.ts';
import type { Bundle } from '../bundle/schema.ts';
import type { ActorSuggestion } from './actors/suggest-actors.ts';

/** What the build says at its end. All counts. */
export interface Report {
  readonly articles: number;
  readonly events: number;
  readonly datesKnown: number;
  readonly datesImplied: number;
  readonly outOfRange: number;
  readonly warnings: number;
  /** Names that look like actors and are not in the vocabulary, most frequent first. */
  readonly suggestions: readonly ActorSuggestion[];
}

interface ReportInput {
  readonly bundle: Bundle;
  readonly diagnostics: readonly Diagnostic[];
  readonly outOfRange: number;
  readonly suggestions: Report['suggestions'];
}

export function reportOf({ bundle, diagnostics, outOfRange, suggestions }: ReportInput): Report {
  const dates = bundle.events.flatMap((event) => event.sources.map((source) => source.date));
  return {
    articles: bundle.articles.length,
    events: bundle.events.length,
    datesKnown: dates.filter((date) => date.known).length,
    datesImplied: dates.filter((date) => !date.known).length,
    outOfRange,
    warnings: diagnostics.filter((diagnostic) => diagnostic.level === 'warning').length,
    suggestions,
  };
}
