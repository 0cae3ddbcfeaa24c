import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../base/diagnostic.ts';
import { idOfName, readVocabulary } from './read-vocabulary.ts';

const HEAD = 'title: Harbour strike\nrange: {start: 1998-03-01, end: 1998-09-30}\n';
const read = (text: string) => readVocabulary({ path: 'seeds/timeline.yaml', text });
const complaints = (text: string) => read(text).diagnostics.map(formatDiagnostic);

describe('readVocabulary', () => {
  test('fills in ids, weights and empty lists', () => {
    const { vocabulary, diagnostics } = read(`${HEAD}
topics: [{name: Article 5, terms: [dock, {term: port, weight: 0.5}]}]
actors:
  - {name: Port Union, kind: organisation, aliases: [the union]}
  - {name: Ólafur Þórsson, kind: person, memberOf: [port-union]}
`);
    expect(diagnostics).toEqual([]);
    expect(vocabulary?.range).toEqual({ start: '1998-03-01', end: '1998-09-30' });
    expect(vocabulary?.topics).toEqual([
      {
        id: 'article-5',
        name: 'Article 5',
        terms: [
          { term: 'dock', weight: 1 },
          { term: 'port', weight: 0.5 },
        ],
      },
    ]);
    expect(vocabulary?.actors.map(({ id, memberOf, aliases }) => ({ id, memberOf, aliases }))).toEqual([
      { id: 'port-union', memberOf: undefined, aliases: ['the union'] },
      { id: 'olafur-thorsson', memberOf: ['port-union'], aliases: [] },
    ]);
  });

  test.each([
    [
      'a key misspelt',
      `${HEAD}actors:\n  - name: Port Union\n    kind: organisation\n    alias: [PU]\n`,
      '6:5',
      'vocabulary-unknown-key',
    ],
    [
      'a kind that is none',
      `${HEAD}actors:\n  - name: Port Union\n    kind: union\n`,
      '5:5',
      'vocabulary-value',
    ],
    ['no kind', `${HEAD}actors:\n  - name: Port Union\n`, '4:5', 'vocabulary-missing-key'],
    [
      'an id used twice',
      `${HEAD}topics:\n  - name: Docks\n  - {id: docks, name: Quays}\n`,
      '5:6',
      'vocabulary-duplicate-id',
    ],
    [
      'a member of nothing',
      `${HEAD}actors:\n  - name: Ann Lee\n    kind: person\n    memberOf: [union]\n`,
      '6:16',
      'vocabulary-unknown-member',
    ],
    [
      'a group of nobody',
      `${HEAD}actors:\n  - name: Fjord States\n    kind: organisation\n    group: true\n`,
      '6:5',
      'vocabulary-empty-group',
    ],
    [
      'a name without Latin letters',
      `${HEAD}actors:\n  - {name: Київ, kind: organisation}\n`,
      '4:6',
      'vocabulary-no-id',
    ],
    [
      'a range backwards',
      'title: T\nrange: {start: 1998-03-01, end: 1998-02-01}\n',
      '2:28',
      'vocabulary-range',
    ],
    [
      'a day that is none',
      'title: T\nrange: {start: 1998-02-30, end: 1998-03-01}\n',
      '2:9',
      'vocabulary-value',
    ],
    ['broken YAML', 'title: [T\n', '2:1', 'vocabulary-syntax'],
    ['an empty file', '', '1:1', 'vocabulary-value'],
  ])('%s', (_name, text, place, code) => {
    const found = complaints(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`seeds/timeline.yaml:${place} error ${code} `);
    expect(read(text).vocabulary).toBeNull();
  });

  test('reports every problem at once', () => {
    expect(complaints(`title: T\nrange: {start: x, end: y}\ncolour: red\n`)).toHaveLength(3);
  });
});

test.each([
  ['Volodymyr Zelenskyy', 'volodymyr-zelenskyy'],
  ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
  ['Lech Wałęsa', 'lech-walesa'],
  ["Seán O'Neill", 'sean-oneill'],
  ['U.S.', 'us'],
  ['Київ', ''],
])('idOfName(%s) is %s', (name, id) => {
  expect(idOfName(name)).toBe(id);
});
