import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edtfSpan } from '../../../base/edtf.ts';
import { parseIsoDay, startOfDay } from '../../../base/time.ts';
import { ratesOf } from './counts.ts';
import { parseDatedTexts, parseQuotingTexts } from './labelled-set.ts';
import { readDates, readQuotes } from './read-labelled.ts';
import { scoreDates } from './score-dates.ts';
import { scoreQuotes } from './score-quotes.ts';

/** Guards against regression, a little below what the pipeline reached when they were set; see src/pipeline/README.md. */
const FLOORS = { dates: 0.96, values: 0.93, quotes: 0.98, speakerRecall: 0.88, speakerPrecision: 0.93 };

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const textsOf = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

describe.each(['dev', 'held'])('dates, %s half', (half) => {
  const texts = parseDatedTexts(textsOf(`dates.${half}.yaml`));
  const labels = texts.flatMap((text) => text.labels);

  it('has at least 500 expressions, and texts without any', () => {
    expect(labels.length).toBeGreaterThanOrEqual(500);
    expect(texts.filter((text) => text.labels.length === 0).length).toBeGreaterThanOrEqual(4);
  });

  it('is labelled with values of EDTF, weekdays falling on their day', () => {
    expect(labels.filter(({ value }) => edtfSpan(value) === null)).toEqual([]);
    const wrong = labels.filter(({ text, value }) => {
      const named = WEEKDAYS.findIndex((name) => text.includes(name));
      const day = parseIsoDay(value);
      return named >= 0 && day !== null && new Date(startOfDay(day)).getUTCDay() !== named;
    });
    expect(wrong).toEqual([]);
  });

  it('is read no worse than before', () => {
    const score = scoreDates(readDates(texts));
    expect(ratesOf(score.overlap).f1).toBeGreaterThanOrEqual(FLOORS.dates);
    expect(ratesOf(score.value).f1).toBeGreaterThanOrEqual(FLOORS.values);
  });
});

describe.each(['dev', 'held'])('quotations, %s half', (half) => {
  const texts = parseQuotingTexts(textsOf(`quotes.${half}.yaml`));
  const labels = texts.flatMap((text) => text.labels);

  it('has at least 150 quotations, some by nobody', () => {
    expect(labels.length).toBeGreaterThanOrEqual(150);
    expect(labels.filter(({ speakers }) => speakers.length === 0).length).toBeGreaterThanOrEqual(5);
  });

  it('is read no worse than before', () => {
    const { found, longSpeaker } = scoreQuotes(readQuotes(texts));
    expect(ratesOf(found).f1).toBeGreaterThanOrEqual(FLOORS.quotes);
    expect(ratesOf(longSpeaker).recall).toBeGreaterThanOrEqual(FLOORS.speakerRecall);
    expect(ratesOf(longSpeaker).precision).toBeGreaterThanOrEqual(FLOORS.speakerPrecision);
  });
});
