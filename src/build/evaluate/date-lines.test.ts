import { describe, expect, it } from 'vitest';
import { parseDateMarkup } from '../../pipeline/cases/labelled/date-markup.ts';
import { dateKindLines, dateMissLines, dateScoreLines } from './date-lines.ts';

const { text, labels } = parseDateMarkup('It met [[Friday=2019-05-03]] and in [[2017=2017]], in a march.');
const texts = [{ published: '2019-05-06', register: 'wire', text, labels }];
const march = { start: text.indexOf('march'), end: text.length - 1, text: 'march', value: '2019-03' };
const friday = { start: 7, end: 13, text: 'Friday', value: '2019-05-10' };
const readings = [{ labels, found: [friday, march] }];

describe('lines about dates', () => {
  it('gives the scores as a table', () => {
    expect(dateScoreLines(readings)).toContain('| found | 2 | 2 | 1 | 50.0 | 50.0 | 50.0 |');
    expect(dateScoreLines(readings)).toContain('| value | 2 | 2 | 0 | 0.0 | 0.0 | 0.0 |');
  });

  it('says in which kinds of expression the misses are', () => {
    expect(dateKindLines(readings)).toContain('| weekday | 1 | 1 | 0 | 0.0 | 0.0 | 0.0 |');
    expect(dateKindLines(readings)).toContain('| year | 1 | 0 | 0 | 100.0 | 0.0 | 0.0 |');
  });

  it('tells each miss with the words around it', () => {
    expect(dateMissLines(texts, readings)).toEqual([
      '2019-05-06  misread: "Friday" is 2019-05-03, not 2019-05-10 ("Friday")  …It met Friday and in 2017, in a march.…',
      '2019-05-06  not found: "2017" is 2017  …It met Friday and in 2017, in a march.…',
      '2019-05-06  not a date: "march" as 2019-03  …It met Friday and in 2017, in a march.…',
    ]);
  });
});
