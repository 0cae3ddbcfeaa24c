import { expect, test } from 'vitest';
import { clausesOf } from './clauses.ts';
import { withCorrectedTags } from './correct-tags.ts';
import { kindOf } from './kind.ts';
import { readText } from './test-utils.ts';

const kindIn = (text: string, dateIsAhead = false): string | null => {
  const [sentence] = withCorrectedTags(readText(text, '2020-03-12')).sentences;
  const clauses = sentence ? clausesOf(sentence, []) : [];
  const [main] = clauses;
  return sentence && main ? kindOf(main, clauses, sentence, dateIsAhead) : null;
};

test.each([
  ['Berg opened the quay.', 'happening'],
  ['Norway has sent two ships.', 'happening'],
  ['Two tugs were lost in the storm.', 'happening'],
  ['Berg said the quay was open.', 'statement'],
  ['Berg has warned that the quay may fall.', 'statement'],
  ['The quay is open, Dahl told reporters.', 'statement'],
  ['Four tugs were lost, according to the union.', 'statement'],
  ['Norway will send two ships.', 'plan'],
  ['Berg is expected to open the quay.', 'plan'],
  ['Norway plans to hold a vote.', 'plan'],
  ['Berg said that Norway will send ships.', 'statement'],
])('%s is a %s', (text, kind) => {
  expect(kindIn(text)).toBe(kind);
});

test('what is dated after publication is a plan, whatever its verb', () => {
  expect(kindIn('Berg opens the quay.', true)).toBe('plan');
});
