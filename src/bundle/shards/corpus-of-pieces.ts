import { DAY_MS, isoDayOf, utcMs } from '../../base/time.ts';
import type { Corpus } from '../corpus.ts';
import type { Manifest } from './manifest.ts';

/** The corpus of a timeline in pieces, which the columns, details and words come from. */
export function corpusOfPieces(
  manifest: Manifest,
  { columns, details, words }: Pick<Corpus, 'columns' | 'details' | 'words'>,
): Corpus {
  const { title, range, actors, topics, redirects, outlets } = manifest;
  return {
    title,
    range,
    actors,
    topics,
    redirects,
    outlets,
    publications: publishedDays(manifest.publications),
    columns,
    details,
    whole: null,
    words,
  };
}

/** The manifest's `publications`, from the days (counted from 1970, in any order) on which articles were published. */
export function publicationsOf(days: Int32Array): number[] {
  const publications: number[] = [];
  let before = 0;
  for (const day of days.toSorted()) {
    if (publications.length > 0 && day === before) publications.push((publications.pop() ?? 0) + 1);
    else publications.push(day - before, 1);
    before = day;
  }
  return publications;
}

/** ISO days on which articles were published, each as often as there are articles of it. */
function publishedDays(publications: readonly number[]): string[] {
  const days: string[] = [];
  let day = 0;
  for (let i = 0; i < publications.length; i += 2) {
    day += publications[i] ?? 0;
    const iso = isoDayOf(utcMs(day * DAY_MS));
    for (let left = publications[i + 1] ?? 0; left > 0; left--) days.push(iso);
  }
  return days;
}
