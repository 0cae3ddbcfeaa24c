import { describe, expect, test } from 'vitest';
import { findAttribution } from './attribution.ts';
import { markTokens } from './marked-tokens.ts';
import { readText } from './test-utils.ts';

const attributionIn = (text: string): string | null => {
  const { sentences, quotations } = readText(text, '2020-03-12');
  const tokens = sentences[0]?.tokens ?? [];
  const marks = quotations.map(({ start, end }) => ({ start: start - 1, end: end + 1 }));
  const found = findAttribution(markTokens(tokens, marks));
  return found && text.slice(tokens[found.start]?.start, tokens[found.end - 1]?.end);
};

describe('findAttribution', () => {
  test.each([
    ['after a quotation', '“The strike ends here,” Berg said on Wednesday.', 'Berg said on Wednesday.'],
    ['the verb first', '“The strike ends here,” said Anna Berg.', 'said Anna Berg.'],
    [
      'with an office between',
      '“The strike ends here,” Berg, who runs the port, said.',
      'Berg, who runs the port, said.',
    ],
    ['between two quotations', '“The strike ends,” Berg said, “and we go home.”', 'Berg said, '],
    ['at the end', 'The port is shut, Dahl told reporters.', ', Dahl told reporters.'],
    ['a pronoun', 'The port is shut, he said.', ', he said.'],
    [
      'two who say it',
      'The port is shut, Norwegian and Chilean guards said.',
      ', Norwegian and Chilean guards said.',
    ],
    ['between two commas', 'The strike, Dahl said, is lawful.', ', Dahl said,'],
    ['in the present perfect', 'The port is shut, the union has said.', ', the union has said.'],
    [
      'a name beside the office',
      'The port is shut, the mayor, Ola Lind, said.',
      ', the mayor, Ola Lind, said.',
    ],
    ['inverted', 'The port is shut, wrote Ole Dahl.', ', wrote Ole Dahl.'],
    ['according to', 'Berg lost four tugs, according to the union.', ', according to the union.'],
  ])('%s', (_, text, attribution) => {
    expect(attributionIn(text)?.trim()).toBe(attribution.trim());
  });

  test.each([
    ['a subject before its verb', 'Dahl said the strike is lawful.'],
    ['a relative clause', 'The port, which Dahl said is shut, was sold.'],
    ['a conjunction', 'The port is shut, and Dahl said nothing.'],
    [
      'a subject after a phrase of time',
      'Before the vote, Anna Berg had announced a strike, and ships had left.',
    ],
    ['no verb of saying', 'The port is shut, Dahl told no one and left, but nobody saw him.'],
    ['a phrase of time', 'Norway shut the port, after strikes condemned by the union.'],
    ['a noun', 'The port is shut, a statement of fact.'],
  ])('not %s', (_, text) => {
    expect(attributionIn(text)).toBeNull();
  });
});
