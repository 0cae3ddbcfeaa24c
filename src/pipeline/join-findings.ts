import type { Diagnostic } from '../base/diagnostic.ts';
import { BUNDLE_VERSION, type Bundle, type TimelineEvent } from '../bundle/schema.ts';
import { suggestActors } from './actors/suggest-actors.ts';
import { articleDiagnostic, checkArticles, type FoundArticle } from './check-articles.ts';
import { applyCorrections } from './corrections/apply-corrections.ts';
import type { Corrections } from './corrections/correction.ts';
import { buildEvents } from './events/build-events.ts';
import { linkPlans } from './events/link-plans.ts';
import { mergeMentions } from './events/merge-mentions.ts';
import type { Findings } from './findings.ts';
import { keepIds } from './ledger/keep-ids.ts';
import { EMPTY_LEDGER, type Ledger, type LedgerFile } from './ledger/ledger.ts';
import { type Report, reportOf } from './report.ts';
import { rangeOf, type Vocabulary } from './vocabulary.ts';

/** What the articles are joined by. */
export interface JoinInput {
  readonly vocabulary: Vocabulary;
  readonly corrections: Corrections | null;
  /** The ids of the builds before; null where none are kept. */
  readonly ledger: LedgerFile | null;
}

export interface BuildOutput {
  /** Null when there is an error among the diagnostics. */
  readonly bundle: Bundle | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly report: Report;
  /** The ledger brought up to date; empty where none is kept. */
  readonly ledger: Ledger;
}

/** The findings of all articles to a bundle. Their order shows only in the order of the diagnostics. */
export function joinFindings(
  findings: readonly Findings[],
  { vocabulary, corrections, ledger }: JoinInput,
): BuildOutput {
  const found = findings.filter(isRead).sort(byDate);
  const events = buildEvents(mergeMentions(found.flatMap(({ mentions }) => mentions)), vocabulary);
  const kept = ledger ? keepIds(events, ledger) : { events, ledger: EMPTY_LEDGER, gone: [] };
  const corrected = applyCorrections(kept.events, corrections, {
    names: vocabulary,
    range: rangeOf(vocabulary),
    redirects: kept.ledger.redirects,
  });

  const diagnostics = [
    ...findings.flatMap((finding) => finding.diagnostics),
    ...checkArticles(found),
    ...silentArticles(found, corrected.events),
    ...corrected.diagnostics,
    ...kept.gone.map((id) => goneEvent(id, ledger?.path ?? '')),
  ];
  const failed = diagnostics.some((diagnostic) => diagnostic.level === 'error');
  const bundle: Bundle = {
    version: BUNDLE_VERSION,
    title: vocabulary.title,
    range: vocabulary.range,
    articles: found.map(({ article }) => article),
    actors: vocabulary.actors.map(({ id, name, kind, memberOf }) => ({
      id,
      name,
      kind,
      ...(memberOf ? { memberOf } : {}),
    })),
    topics: vocabulary.topics.map(({ id, name }) => ({ id, name })),
    events: linkPlans(corrected.events, vocabulary),
    redirects: corrected.redirects,
  };
  const report = reportOf({
    bundle,
    diagnostics,
    outOfRange: findings.reduce((sum, { outOfRange }) => sum + outOfRange, 0),
    suggestions: suggestActors(findings.map(({ unknownNames }) => unknownNames)),
  });
  return { bundle: failed ? null : bundle, diagnostics, report, ledger: kept.ledger };
}

const isRead = (findings: Findings): findings is FoundArticle => findings.article !== null;

const byDate = ({ article: a }: FoundArticle, { article: b }: FoundArticle): number =>
  a.published !== b.published ? (a.published < b.published ? -1 : 1) : a.id < b.id ? -1 : 1;

function silentArticles(found: readonly FoundArticle[], events: readonly TimelineEvent[]): Diagnostic[] {
  const told = new Set(events.flatMap((event) => event.sources.map((source) => source.article)));
  return found
    .filter(({ article }) => !told.has(article.id))
    .map((one) =>
      articleDiagnostic(
        one,
        'warning',
        'no-events',
        'No event came of this article: none of its sentences tells of something inside the range that the actors and topics of the vocabulary have a part in.',
      ),
    );
}

/** The event's link now says so to the reader; whoever changed the articles should know. */
const goneEvent = (id: string, file: string): Diagnostic => ({
  level: 'warning',
  code: 'gone-event',
  message: `The event "${id}" is gone: no article tells of it any more. Its link will say so; to lead it to another event, write that event's id in place of null under "redirects".`,
  file,
  line: 1,
  column: 1,
});
