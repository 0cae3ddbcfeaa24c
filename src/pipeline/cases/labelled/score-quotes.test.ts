import { expect, it } from 'vitest';
import type { SpeakerName } from './quote-markup.ts';
import { pairQuotes, scoreQuotes } from './score-quotes.ts';

const lee = { start: 100, end: 107, text: 'Ann Lee' };
const sachs = { start: 200, end: 211, text: 'Anton Sachs' };
const LONG = 'not in my lifetime';

const label = (start: number, text: string, ...speakers: SpeakerName[]) => ({
  start,
  end: start + text.length,
  text,
  speakers,
});
const found = (start: number, text: string, speaker: SpeakerName | null) => ({
  start,
  end: start + text.length,
  text,
  speaker,
});

it('counts quotations and speakers apart, and those of four words and more', () => {
  const labels = [label(0, LONG, lee), label(30, 'No', lee), label(60, LONG, sachs), label(300, LONG, sachs)];
  const given = [found(0, LONG, lee), found(30, 'No', sachs), found(60, LONG, null), found(400, LONG, lee)];
  expect(scoreQuotes([{ labels, found: given }])).toEqual({
    found: { asked: 4, given: 4, right: 3 },
    speaker: { asked: 4, given: 3, right: 1 },
    longSpeaker: { asked: 3, given: 2, right: 1 },
  });
});

it('asks for no speaker where nobody spoke, and takes one given there for wrong', () => {
  const labels = [label(0, LONG)];
  expect(scoreQuotes([{ labels, found: [found(0, LONG, null)] }]).speaker).toEqual({
    asked: 0,
    given: 0,
    right: 0,
  });
  expect(scoreQuotes([{ labels, found: [found(0, LONG, lee)] }]).speaker).toEqual({
    asked: 0,
    given: 1,
    right: 0,
  });
});

it('judges what is quoted within a quotation with it', () => {
  const labels = [label(0, 'He said go and I went', lee)];
  const whole = found(0, 'He said go and I went', lee);
  expect(pairQuotes({ labels, found: [whole, found(8, 'go', sachs)] })).toEqual([
    { label: labels[0], found: whole },
  ]);
});
