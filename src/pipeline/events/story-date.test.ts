import { expect, test } from 'vitest';
import { mentionsIn } from './test-utils.ts';

/** A Thursday. */
const PUBLISHED = '2020-03-12';

/** The date of the last mention. */
const lastDate = (text: string): string | undefined => mentionsIn(text, PUBLISHED).at(-1)?.date.value;

test.each([
  // What opens a sentence, or goes on with one, places what follows though it is no news itself.
  ['On 2 February it was cold. Norway sent a ferry.', '2020-02-02'],
  ['Norway closed a port on 2 February. What came that evening is known. Chile sent two tugs.', '2020-02-02'],
  // Words that go on with the story reach what is said, and the paragraph before.
  ['Norway sent a ferry on 2 February. Berg denied within hours that ships had left.', '2020-02-02'],
  ['Norway sent a ferry on 2 February. Dahl protested at the time that it was too small.', '2020-02-02'],
  ['Norway sent a ferry on 2 February.\n\nChile met the crew all through the night.', '2020-02-02'],
  ['Norway sent a ferry on 2 February.\n\nTwo hours later, Chile sent two tugs.', '2020-02-02'],
  [
    'On 2 February, to keep what it promised in January, Norway sent a ferry.\n\nMinutes later Chile sent a tug.',
    '2020-02-02',
  ],
  // Who did it said it then.
  ['Berg closed the port on 2 March. She said that ships would wait.', '2020-03-02'],
  // Negatives.
  ['Norway sent a ferry on 2 February.\n\nChile sent two tugs.', PUBLISHED],
  ['Norway sent a ferry on 2 February. Berg denied that ships had left.', PUBLISHED],
  ['Berg closed the port on 2 March. Dahl said that ships would wait.', PUBLISHED],
  ['Berg closed the port on 2 March 2010. She said that ships would wait.', PUBLISHED],
  ['Since 2 February the port is shut. Norway sent a ferry.', PUBLISHED],
  ['Norway will send a ferry on 2 May.\n\nTwo hours later, Chile sent two tugs.', PUBLISHED],
  ['Norway sent a ferry on 2 February. Berg said “we were told within hours”.', PUBLISHED],
  ['Norway sent a ferry on 2 February. Berg denied it at noon, an hour before the port opened.', PUBLISHED],
  ['Chile sent two tugs within hours.', PUBLISHED],
])('%s: %s', (text, date) => {
  expect(lastDate(text)).toBe(date);
});
