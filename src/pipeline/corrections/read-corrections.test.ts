import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../base/diagnostic.ts';
import { readCorrections } from './read-corrections.ts';

const read = (text: string) => readCorrections({ path: 'corrections.yaml', text });

describe('readCorrections', () => {
  it('reads each kind with its line', () => {
    const { corrections, diagnostics } = read(`# what an editor changed
corrections:
  - {do: retitle, event: a, title: "Port opens", reason: r}
  - do: redate
    event: b
    date: 2020-03
    reason: r
  - {do: retag, event: c, topics: [ships], reason: r}
  - {do: merge, event: d, into: a, reason: r}
  - {do: drop, event: e, reason: r}
`);
    expect(diagnostics).toEqual([]);
    expect(corrections?.list).toEqual([
      { do: 'retitle', event: 'a', title: 'Port opens', reason: 'r', line: 3 },
      { do: 'redate', event: 'b', date: '2020-03', reason: 'r', line: 4 },
      { do: 'retag', event: 'c', topics: ['ships'], reason: 'r', line: 8 },
      { do: 'merge', event: 'd', into: 'a', reason: 'r', line: 9 },
      { do: 'drop', event: 'e', reason: 'r', line: 10 },
    ]);
  });

  it('reads an empty list', () => {
    expect(read('corrections: []\n')).toEqual({
      corrections: { path: 'corrections.yaml', list: [] },
      diagnostics: [],
    });
  });

  it.each([
    ['no list', 'corrections:\n', /:1:1 .* Write a list/],
    ['another key', 'fixes: []\n', /:1:1 .* Write a list/],
    ['an empty file', '', /:1:1 .* Write a list/],
    ['broken YAML', 'corrections: [{do: drop\n', /:\d+:\d+ .* not YAML/],
    ['no reason', 'corrections:\n  - {do: drop, event: a}\n', /:2:5 .*"reason"/],
    ['an empty reason', 'corrections:\n  - {do: drop, event: a, reason: " "}\n', /:2:5 .*"reason"/],
    ['no title', 'corrections:\n  - {do: retitle, event: a, reason: r}\n', /:2:5 .*"title"/],
    ['an unknown deed', 'corrections:\n  - {do: rename, event: a, reason: r}\n', /:2:5 .*"do"/],
    ['a key too many', 'corrections:\n  - {do: drop, event: a, reason: r, title: x}\n', /:2:5 .*"title"/],
    ['a bare word', 'corrections:\n  - {do: drop, event: a, reason: r}\n  - drop\n', /:3:5 .*"do"/],
  ])('refuses %s, with its place', (_, text, complaint) => {
    const { corrections, diagnostics } = read(text);
    expect(corrections).toBeNull();
    expect(diagnostics.map(formatDiagnostic)).toContainEqual(expect.stringMatching(complaint));
    expect(diagnostics.every(({ level }) => level === 'error')).toBe(true);
  });
});
