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
  ['Dahl dismissed her by telephone.', 'happening'],
  ['Norway dismissed 30 dockers.', 'happening'],
  ['A judge dismissed the case.', 'happening'],
  ['Dahl dismissed the claim.', 'statement'],
  ['Dahl dismissed her report as wrong.', 'statement'],
  ['Berg said aid was late.', 'statement'],
  ['Dahl told the court he had sold the ferry.', 'statement'],
  ['On 6 March Norway sent 300 men, three times the number it had announced.', 'happening'],
  ['The quay was weak, a lawyer told a jury of nine in the old courthouse of Lund on Tuesday.', 'statement'],
])('%s is a %s', (text, kind) => {
  expect(kindIn(text)).toBe(kind);
});

test('what is dated after publication is a plan, whatever its verb', () => {
  expect(kindIn('Berg opens the quay.', true)).toBe('plan');
});
