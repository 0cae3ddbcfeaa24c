import { describe, expect, test } from 'vitest';
import { figuresIn } from './figure.ts';
import { type Counted, miscountsIn } from './miscounts.ts';

const counted = (text: string): Counted => ({ text, dates: [], figures: figuresIn(text, []) });
const miscounts = (text: string, before = '') =>
  miscountsIn(counted(text), before === '' ? null : counted(before)).map(
    (miscount) => `${miscount.stated} against ${miscount.counted}`,
  );

describe('a total that its parts do not come to', () => {
  test.each([
    [
      'brought up by what a second sentence adds',
      'Another 212 dockers were hurt, bringing the total to 340, the union said.',
      'At least 31 dockers, including 4 women, died when the crane fell.',
      '340 against 31 + 212 = 243',
    ],
    [
      'brought up within a sentence',
      'The storm sank 12 boats and on the next day another 7, which takes the count to 21.',
      '',
      '21 against 12 + 7 = 19',
    ],
    [
      'told before its parts',
      'The toll stands at 94: 61 in Lund, 22 in Oslo and 9 elsewhere.',
      '',
      '94 against 61 + 22 + 9 = 92',
    ],
  ])('%s', (_, text, before, miscount) => {
    expect(miscounts(text, before)).toEqual([miscount]);
  });
});

describe('no contradiction', () => {
  test.each([
    ['parts that add up', 'The toll stands at 92: 61 in Lund, 22 in Oslo and 9 elsewhere.', ''],
    [
      'rounded numbers',
      'Another 2,100 people fled, bringing the total to about 5,000.',
      'Some 2,800 people had fled before.',
    ],
    ['shares', 'The total is 94: 61 percent from Lund and 22 percent from Oslo.', ''],
    ['years', 'The union has held a total of two strikes: 1998 and 2014.', ''],
    ['examples that leave others out', 'The total is 94: in Lund 61 and others elsewhere.', ''],
    ['no total at all', 'Two men came: 12 boats from Lund and 9 from Oslo.', ''],
    ['more of them, and no total', 'A further 861 people were hurt in Lund.', 'At least 47 people died.'],
  ])('%s', (_, text, before) => {
    expect(miscounts(text, before)).toEqual([]);
  });
});
