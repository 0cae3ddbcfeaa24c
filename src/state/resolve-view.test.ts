import { describe, expect, test } from 'vitest';
import { corpusOf } from '../bundle/corpus.ts';
import { makeBundle } from '../bundle/test-utils.ts';
import { parseView } from '../url/parse-view.ts';
import { DEFAULT_VIEW, type View } from '../url/view.ts';
import { resolveView } from './resolve-view.ts';

const corpus = corpusOf(
  makeBundle(
    [
      { id: '2022-01-10-one', date: '2022-01-10', actors: ['ukraine'], topics: ['troops'] },
      { id: '2022-02-10-two', date: '2022-02-10', actors: ['poland'] },
    ],
    {
      redirects: {
        'older-one': 'old-one',
        'old-one': '2022-01-10-one',
        'gone-one': null,
        'once-gone': 'gone-one',
        round: 'about',
        about: 'round',
      },
    },
  ),
);

const resolve = (query: string) => {
  const { view, problems } = parseView(query);
  return resolveView(corpus, view, problems);
};
const viewOf = (query: string): View => parseView(query).view;

describe('a link and this corpus', () => {
  test.each<[query: string, shown: string, notices: [code: string, detail: string][]]>([
    ['', '', []],
    ['event=2022-01-10-one&actor=poland', 'event=2022-01-10-one&actor=poland', []],
    ['event=old-one', 'event=2022-01-10-one', [['event-moved', 'old-one']]],
    ['event=older-one&q=a', 'event=2022-01-10-one&q=a', [['event-moved', 'older-one']]],
    ['event=gone-one&at=2022-03-04', 'at=2022-03-04', [['event-removed', 'gone-one']]],
    ['event=once-gone', '', [['event-removed', 'once-gone']]],
    ['event=round', '', [['unknown-event', 'round']]],
    ['event=constructor', '', [['unknown-event', 'constructor']]],
    ['event=lost&at=2022-03-04', 'at=2022-03-04', [['unknown-event', 'lost']]],
    ['event=2022-03-05-lost', 'at=2022-03-05', [['unknown-event', '2022-03-05-lost']]],
    ['event=2022-03-05-lost&at=2022-03-04', 'at=2022-03-04', [['unknown-event', '2022-03-05-lost']]],
    [
      'event=2022-03-05-lost&span=2022-01-01..2022-01-09',
      'span=2022-01-01..2022-01-09',
      [['unknown-event', '2022-03-05-lost']],
    ],
    ['event=2022-02-lost', 'span=2022-02-01..2022-02-28', [['unknown-event', '2022-02-lost']]],
    ['event=2022-13-99-lost', '', [['unknown-event', '2022-13-99-lost']]],
    [
      'actor=ukraine,atlantis&topic=poland,troops&not=poland,troops,rain',
      'actor=ukraine&topic=troops&not=poland,troops',
      [
        ['unknown-id', 'atlantis'],
        ['unknown-id', 'poland'],
        ['unknown-id', 'rain'],
      ],
    ],
    [
      'actor=A,B&lanes=x&topic=troops',
      'topic=troops',
      [
        ['bad-field', 'actor'],
        ['bad-field', 'lanes'],
      ],
    ],
  ])('%s', (query, shown, notices) => {
    expect(resolve(query)).toEqual({
      view: viewOf(shown),
      notices: notices.map(([code, detail]) => ({ code, detail })),
    });
  });

  test('the default view is resolved to itself', () => {
    expect(resolveView(corpus, DEFAULT_VIEW, []).view).toEqual(DEFAULT_VIEW);
  });
});
