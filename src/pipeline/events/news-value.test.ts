import { expect, test } from 'vitest';
import { clausesOf } from './clauses.ts';
import { kindOf } from './kind.ts';
import { newsValueOf, type Standing } from './news-value.ts';
import { readText } from './test-utils.ts';

const PLAIN: Standing = { isLead: false, isNarrated: false, hasTopic: false };

const newsValueIn = (text: string, standing: Standing): string | null => {
  const [sentence] = readText(text, '2020-03-12').sentences;
  const clauses = sentence ? clausesOf(sentence, []) : [];
  const [main] = clauses;
  if (!sentence || !main) return null;
  return newsValueOf(main, clauses, sentence, kindOf(main, clauses, sentence, false), standing);
};

test.each([
  ['Berg opened the quay.', PLAIN, 'news'],
  ['Berg warned the union.', PLAIN, 'news'],
  ['The quay is old, Dahl said.', PLAIN, 'news'],
  ['Norway has sent two ships.', { ...PLAIN, hasTopic: true }, 'news'],
  ['Norway is sending two ships.', { ...PLAIN, hasTopic: true }, 'news'],
  ['Norway sends two ships.', { isLead: true, isNarrated: false, hasTopic: false }, 'news'],
  ['Two ships were sold.', { ...PLAIN, hasTopic: true }, 'news'],
  ['Two ships were old.', { ...PLAIN, hasTopic: true }, 'weak'],
  ['Norway had sent two ships.', { ...PLAIN, hasTopic: true }, 'weak'],
  ['Norway has sent two ships.', PLAIN, 'weak'],
  ['Norway sends two ships.', { ...PLAIN, hasTopic: true }, 'weak'],
  ['Norway needed two ships.', { ...PLAIN, hasTopic: true }, 'weak'],
  ['Berg had already opened the quay.', { ...PLAIN, hasTopic: true }, 'weak'],
  ['Norway would send two ships.', { ...PLAIN, hasTopic: true }, 'weak'],
  ['Norway is a member of the port council.', { isLead: true, isNarrated: false, hasTopic: true }, 'weak'],
  ['For decades Norway sent two ships.', { isLead: true, isNarrated: false, hasTopic: true }, 'background'],
  [
    'Norway sent two ships, ending decades of neglect.',
    { isLead: true, isNarrated: false, hasTopic: true },
    'news',
  ],
  ['Norway sends two ships', { isLead: false, isNarrated: false, hasTopic: true }, 'weak'],
  ['Why Norway sent two ships', { isLead: false, isNarrated: false, hasTopic: true }, 'weak'],
  ['The strike is over, and Norway has sent a ship.', { ...PLAIN, isLead: true }, 'news'],
  ['Berg makes the coffee herself.', { ...PLAIN, isLead: true, hasTopic: true }, 'weak'],
  ['Berg used to say that ships were dull.', { ...PLAIN, isLead: true }, 'background'],
  ['Dahl wrote to Norway every month.', { ...PLAIN, hasTopic: true }, 'background'],
  ['Ole Lind contributed to this report.', PLAIN, 'background'],
  ['Anna Lind reported from Oslo.', PLAIN, 'background'],
  ['He showed me two ships.', { ...PLAIN, isNarrated: true }, 'background'],
  ['No one was hurt.', PLAIN, 'weak'],
  ['Few in the port believed it.', PLAIN, 'weak'],
  ['Dahl stared at the ships.', { ...PLAIN, hasTopic: true }, 'weak'],
  ['Norway once that ships sank sent two.', PLAIN, 'news'],
  ['Norway was once a port of call.', PLAIN, 'background'],
  ['Norway would act if Dahl did not reply.', { ...PLAIN, hasTopic: true }, 'weak'],
  ['Norway did not reply.', { ...PLAIN, hasTopic: true }, 'background'],
  ['Two ships in the old harbour.', { isLead: true, isNarrated: false, hasTopic: true }, 'background'],
] as const)('%s (%o) is %s', (text, standing, value) => {
  expect(newsValueIn(text, standing)).toBe(value);
});
