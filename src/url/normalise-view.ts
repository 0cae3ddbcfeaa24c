import { ID_PATTERN } from '../bundle/id.ts';
import { normaliseMoment, normaliseSpan } from './times.ts';
import type { View } from './view.ts';

/** Longer searches are cut: a link that holds more is no search, and some servers refuse it. In code points. */
const MAX_WORDS_LENGTH = 200;

/** `view` as a link can say it: times in whole minutes or days, ids valid and once each, words trimmed and cut. */
export function normaliseView(view: View): View {
  return {
    ...view,
    event: view.event !== null && ID_PATTERN.test(view.event) ? view.event : null,
    at: view.at && normaliseMoment(view.at),
    span: view.span && normaliseSpan(view.span),
    actors: normaliseIds(view.actors),
    topics: normaliseIds(view.topics),
    not: normaliseIds(view.not),
    q: normaliseWords(view.q),
  };
}

export const normaliseIds = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id) => ID_PATTERN.test(id))),
];

/** A half of a surrogate pair cannot stand in a URL: it becomes U+FFFD, as browsers do. */
export function normaliseWords(words: string): string {
  const wellFormed = words.replace(/\p{Surrogate}/gu, '\uFFFD').trim();
  return [...wellFormed].slice(0, MAX_WORDS_LENGTH).join('').trim();
}
