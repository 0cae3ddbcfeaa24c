import type { Bundle } from '../../bundle/schema.ts';

/** What `JSON.stringify(bundle)` gives, piece by piece: the whole may be longer than a string can be. */
export function* bundleJson(bundle: Bundle): Generator<string> {
  const { version, title, range, articles, actors, topics, events, redirects } = bundle;
  yield `${JSON.stringify({ version, title, range }).slice(0, -1)},"articles":[`;
  yield* items(articles);
  yield `],"actors":${JSON.stringify(actors)},"topics":${JSON.stringify(topics)},"events":[`;
  yield* items(events);
  yield `],"redirects":${JSON.stringify(redirects)}}`;
}

/** The items of an array in JSON, with the commas between them. */
export function* items(list: Iterable<unknown>): Generator<string> {
  let before = '';
  for (const item of list) {
    yield before + JSON.stringify(item);
    before = ',';
  }
}
