import type { Diagnostic } from '../base/diagnostic.ts';
import { addDays, type IsoDay, startOfDay, type TimeSpan, utcMs } from '../base/time.ts';
import { BUNDLE_VERSION, type Bundle, type TimelineEvent } from '../bundle/schema.ts';
import { suggestActors } from './actors/suggest-actors.ts';
import type { ArticleFile, ReadArticle } from './articles/article.ts';
import { readArticle } from './articles/read-article.ts';
import { applyCorrections, type Corrections } from './corrections.ts';
import { buildEvents } from './events/build-events.ts';
import { findMentions } from './events/find-mentions.ts';
import { inheritDates } from './events/inherit-dates.ts';
import { mergeMentions } from './events/merge-mentions.ts';
import { readProse } from './read-prose.ts';
import type { Reading } from './reading.ts';
import { type Report, reportOf } from './report.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface BuildInput {
  readonly articles: readonly ArticleFile[];
  readonly vocabulary: Vocabulary;
  readonly corrections: Corrections | null;
}

export interface BuildOutput {
  /** Null when there is an error among the diagnostics. */
  readonly bundle: Bundle | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly report: Report;
}

/**
 * Articles, vocabulary and corrections to a bundle. Pure: the same input gives the same bytes.
 *
 *   files -> articles -> sentences -> dates -> actors -> topics -> quotes   (one article at a time: `readProse`)
 *         -> mentions -> dated mentions -> events -> corrected events      (all articles together)
 */
export function buildBundle({ articles: files, vocabulary, corrections }: BuildInput): BuildOutput {
  const range = rangeOf(vocabulary);
  const read = files.map((file) => readArticle(file));
  const articles = read.flatMap((result) => (result.read ? [result.read] : [])).sort(byDate);
  const readings = articles.map((source): Reading => ({ source, ...readProse(proseOf(source), vocabulary) }));
  const found = readings.map((reading) => findMentions(reading, vocabulary, range));
  const mentions = found
    .flatMap(({ mentions: undated }) => inheritDates(undated))
    .filter((m) => m.time.start >= range.start && m.time.end <= range.end);
  const events = buildEvents(mergeMentions(mentions), vocabulary);
  const corrected = applyCorrections(events, corrections, vocabulary);

  const diagnostics = [
    ...read.flatMap((result) => result.diagnostics),
    ...duplicateIds(articles),
    ...silentArticles(articles, corrected.events),
    ...corrected.diagnostics,
  ];
  const failed = diagnostics.some((diagnostic) => diagnostic.level === 'error');
  const bundle: Bundle = {
    version: BUNDLE_VERSION,
    title: vocabulary.title,
    range: vocabulary.range,
    articles: articles.map(({ article }) => article),
    actors: vocabulary.actors.map(({ id, name, kind, memberOf }) => ({
      id,
      name,
      kind,
      ...(memberOf ? { memberOf } : {}),
    })),
    topics: vocabulary.topics.map(({ id, name }) => ({ id, name })),
    events: [...corrected.events],
    redirects: corrected.redirects,
  };
  const report = reportOf({
    bundle,
    diagnostics,
    outOfRange: found.reduce((sum, { outOfRange }) => sum + outOfRange, 0),
    suggestions: suggestActors(readings),
  });
  return { bundle: failed ? null : bundle, diagnostics, report };
}

const rangeOf = ({ range }: Vocabulary): TimeSpan => ({
  start: startOfDay(range.start as IsoDay),
  end: utcMs(startOfDay(addDays(range.end as IsoDay, 1))),
});

const proseOf = ({ article, captions, credits }: ReadArticle) => ({
  text: article.text,
  paragraphs: article.paragraphs,
  captions,
  credits,
  published: article.published,
});

const byDate = ({ article: a }: ReadArticle, { article: b }: ReadArticle): number =>
  a.published !== b.published ? (a.published < b.published ? -1 : 1) : a.id < b.id ? -1 : 1;

function duplicateIds(articles: readonly ReadArticle[]): Diagnostic[] {
  return articles
    .filter(({ article }, i) => articles.findIndex((other) => other.article.id === article.id) !== i)
    .map(({ article }) =>
      at(
        article.file,
        'error',
        'duplicate-article',
        `Another article has the same outlet, date and title (id "${article.id}"). Correct these in one of the files, or remove it.`,
      ),
    );
}

function silentArticles(articles: readonly ReadArticle[], events: readonly TimelineEvent[]): Diagnostic[] {
  const told = new Set(events.flatMap((event) => event.sources.map((source) => source.article)));
  return articles
    .filter(({ article }) => !told.has(article.id))
    .map(({ article }) =>
      at(
        article.file,
        'warning',
        'no-events',
        'No event came of this article: none of its sentences tells of something inside the range that the actors and topics of the vocabulary have a part in.',
      ),
    );
}

const at = (file: string, level: Diagnostic['level'], code: string, message: string): Diagnostic => ({
  level,
  code,
  message,
  file,
  line: 1,
  column: 1,
});
