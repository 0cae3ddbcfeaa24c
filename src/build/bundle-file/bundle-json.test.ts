import { expect, it } from 'vitest';
import { makeBundle } from '../../bundle/test-utils.ts';
import { bundleJson } from './bundle-json.ts';

const DATE = '2022-03-01';

it.each([
  [[]],
  [[{ id: 'a', title: 'A “quay”\n', date: DATE }]],
  [
    [
      { id: 'a', title: 'A', date: DATE },
      { id: 'b', title: 'B', date: DATE },
    ],
  ],
])('gives piece by piece what JSON.stringify gives', (parts) => {
  const { version, title, range, articles, actors, topics, events, redirects } = makeBundle(parts);
  const bundle = { version, title, range, articles, actors, topics, events, redirects };
  expect([...bundleJson(bundle)].join('')).toBe(JSON.stringify(bundle));
});
