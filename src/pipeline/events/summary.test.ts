import { expect, test } from 'vitest';
import { buildEvents } from './build-events.ts';
import { mergeMentions } from './merge-mentions.ts';
import { HARBOUR, mentionsIn } from './test-utils.ts';

const summariesOf = (text: string): string[] =>
  buildEvents(mergeMentions(mentionsIn(text, '2020-03-12')), HARBOUR).map(({ summary }) => summary);

test.each([
  [
    'a name for a pronoun',
    'Dahl met the union. He said on Monday that the strike was lawful.',
    'Dahl said on Monday that the strike was lawful.',
  ],
  [
    'no dateline',
    'SUNDBY, Norway (AP) — The union began a strike on Wednesday.',
    'The union began a strike on Wednesday.',
  ],
  [
    'all that a speaker said there',
    '“The strike ends here,” Berg said on Wednesday. “We go home now,” she said.',
    '“The strike ends here,” Berg said on Wednesday. “We go home now,” Berg said.',
  ],
])('%s', (_, text, summary) => {
  expect(summariesOf(text)).toContain(summary);
});
