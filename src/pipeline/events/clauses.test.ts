import { describe, expect, test } from 'vitest';
import type { Clause } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { readText } from './test-utils.ts';

const read = (text: string) => {
  const { sentences, quotations } = readText(text, '2020-03-12');
  const [sentence] = sentences;
  if (!sentence) throw new Error(`no sentence in: ${text}`);
  const marks = quotations.map(({ start, end }) => ({ start: start - 1, end: end + 1 }));
  return { sentence, clauses: clausesOf(sentence, marks) };
};

/** `kind: words of the clause`, the finite verb in brackets. */
const clausesIn = (text: string): string[] => {
  const { sentence, clauses } = read(text);
  const words = ({ tokens, verb }: Clause): string =>
    tokens
      .map((i) => (i === verb ? `[${sentence.tokens[i]?.text}]` : sentence.tokens[i]?.text))
      .filter((word) => !/^[.,]$/.test(word ?? ''))
      .join(' ');
  return clauses.map((clause) => `${clause.kind}: ${words(clause)}`);
};

describe('clausesOf', () => {
  test.each([
    ['Berg opened the quay.', ['main: Berg [opened] the quay']],
    ['Berg opened the quay and left.', ['main: Berg [opened] the quay and left']],
    ['A quiet day in the harbour.', ['main: A quiet day in the harbour']],
    [
      'The strike, which began in May, ended after Norway sent a ferry.',
      [
        'main: The strike [ended]',
        'relative: which [began] in May',
        'adverbial: after Norway [sent] a ferry',
      ],
    ],
    ['Berg said that the bridge was safe.', ['main: Berg [said]', 'complement: that the bridge [was] safe']],
    [
      'The crews who left said the port was shut.',
      ['main: The crews [said] the port was shut', 'relative: who [left]'],
    ],
    [
      'Berg, who runs the port, its quays and cranes, said nothing.',
      ['main: Berg [said] nothing', 'relative: who [runs] the port its quays and cranes'],
    ],
    [
      'Berg, who left when the port was shut, says nothing.',
      ['main: Berg [says] nothing', 'relative: who [left]', 'adverbial: when the port [was] shut'],
    ],
    [
      'The rule by which ships enter was changed.',
      ['main: The rule [was] changed', 'relative: by which ships [enter]'],
    ],
    [
      'Pictures published in the paper showed two ships.',
      ['main: Pictures published in the paper [showed] two ships'],
    ],
    [
      'After the ferry sank Berg ordered a search.',
      ['main: Berg [ordered] a search', 'adverbial: After the ferry [sank]'],
    ],
    [
      'When Berg came on Monday there were 40 ships.',
      ['main: there [were] 40 ships', 'adverbial: When Berg [came] on Monday'],
    ],
    [
      'Shares in the line, which trade in Oslo, were halted.',
      ['main: Shares in the line [were] halted', 'relative: which trade in Oslo'],
    ],
    [
      'The jury of nine - one member had left because of illness - met.',
      ['main: The jury of nine [met]', 'relative: - one member [had] left because of illness -'],
    ],
    [
      'The port lost its licence after a tug burned, and in May a court gave it back.',
      [
        'main: The port [lost] its licence and in May a court gave it back',
        'adverbial: after a tug [burned]',
      ],
    ],
    [
      'Crews who rejected the deal that Norway made will strike.',
      ['main: Crews [will] strike', 'relative: who [rejected] the deal', 'relative: that Norway [made]'],
    ],
    [
      'In its report, dated 4 May, the port told the union to pay.',
      ['main: In its report the port [told] the union to pay', 'relative: [dated] 4 May'],
    ],
    ['The reason she gave was the storm.', ['main: The reason she gave [was] the storm']],
    ['Dahl flew to Lund that night.', ['main: Dahl [flew] to Lund that night']],
    ['With the port closed, the union held a vote.', ['main: With the port closed the union [held] a vote']],
    ['Berg met Dahl after the vote.', ['main: Berg [met] Dahl after the vote']],
    [
      'The port is shut, Dahl told reporters.',
      ['main: The port [is] shut', 'attribution: Dahl [told] reporters'],
    ],
    ['The strike, Dahl said, is lawful.', ['main: The strike [is] lawful', 'attribution: Dahl [said]']],
    [
      '“The quay that fell was old,” Berg said on Wednesday.',
      ['main: “ The quay that fell was old ”', 'attribution: Berg [said] on Wednesday'],
    ],
  ])('%s', (text, clauses) => {
    expect(clausesIn(text)).toEqual(clauses);
  });

  test('a relative clause knows the end of what it describes', () => {
    for (const text of [
      'The strike, which began in May, ended.',
      'The strike which began in May ended.',
      'The strike, in which nobody won, ended.',
    ]) {
      const { clauses } = read(text);
      expect(clauses.find(({ kind }) => kind === 'relative')?.antecedent, text).toBe(1);
    }
  });

  test('every token is in exactly one clause', () => {
    for (const text of [
      'The strike, which began in May, ended after Norway sent a ferry, Dahl said.',
      '“We go,” Berg said, “and we will not come back.”',
      'Berg lost four tugs, according to the union, in May.',
    ]) {
      const { sentence, clauses } = read(text);
      const tokens = clauses.flatMap((clause) => clause.tokens).sort((a, b) => a - b);
      expect(tokens, text).toEqual(sentence.tokens.map((_, i) => i));
    }
  });
});
