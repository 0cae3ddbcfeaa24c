import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../base/text-span.ts';
import { datelineCredit, isCaption, isCreditAlone, trailingCredit } from './credits.ts';

const creditOf = (paragraph: string): string | null => {
  const span = trailingCredit(paragraph);
  return span && sliceSpan(paragraph, span);
};

describe('captions and their credits', () => {
  it.each([
    ['A crane lifts the bell in Bergen, May 3, 2021. (Ann Lund/NTB via AP)', '(Ann Lund/NTB via AP)'],
    ['A crane lifts the bell in Bergen, May 3, 2021. (AP Photo/Ann Lund, File)', '(AP Photo/Ann Lund, File)'],
    ['A crane lifts the bell on May 3, 2021. Ann Lund/NTB via Getty Images', 'Ann Lund/NTB via Getty Images'],
    ['A crane lifts the bell. (City of Bergen/Released)', '(City of Bergen/Released)'],
    ['A crane lifts the bell in Bergen on May 3, 2021. (Reuters)', '(Reuters)'],
    ['A crane lifts the bell. Photograph: A. Lund/NTB', 'Photograph: A. Lund/NTB'],
    ['A crane lifts the bell. Photo by Ann Lund', 'Photo by Ann Lund'],
    ['A crane lifts the bell [Ann Lund/Al Jazeera]', '[Ann Lund/Al Jazeera]'],
    ['A crane lifts the bell in Bergen on May 3, 2021. Getty Images', 'Getty Images'],
  ])('%s', (paragraph, credit) => {
    expect(creditOf(paragraph)).toBe(credit);
    expect(isCaption(paragraph)).toBe(true);
  });

  it('knows a picture of the archive by its label', () => {
    expect(isCaption('FILE - The mayor speaks in Bergen on May 3, 2020.')).toBe(true);
    expect(isCaption('Image caption, The mayor spoke in Bergen')).toBe(true);
    expect(isCaption('File the papers by Monday.')).toBe(false);
  });

  it.each([
    'The mayor left the hall (and the city) for good.',
    'The bill was passed (48 to 12).',
    'The union (and/or its lawyers) may appeal.',
    'They spoke of pictures via video link from Oslo.',
    'The gallery shows photos by Ann Lund until June.',
    'He wrote: “The Times/Post poll was wrong.”',
    'She studied at the U.S. Naval Academy',
  ])('is prose: %s', (paragraph) => {
    expect(isCaption(paragraph)).toBe(false);
  });

  it.each([
    ['Ann Lund/NTB', true],
    ['Towers/Bridges', false],
    ['Getty Images', true],
    ['(AP Photo/Ann Lund)', true],
    ['Photo: Ann Lund', true],
    ['Ann Lund via Reuters', true],
    ['Reuters reported it first.', false],
  ])('a line of a credit alone: %s is %s', (line, alone) => {
    expect(isCreditAlone(line)).toBe(alone);
  });

  it.each([
    ['OSLO, Norway (AP) — The bell fell.', 'AP'],
    ['OSLO (Reuters) - The bell fell.', 'Reuters'],
    ['OSLO, May 3 (Reuters) - The bell fell.', 'Reuters'],
    ['(CNN) — The bell fell.', 'CNN'],
    ['(Some) bells fell.', null],
    ['Oslo (the capital) — as all know — is cold.', null],
    ['The Bergen Union (BU) won.', null],
  ])('dateline: %s', (paragraph, agency) => {
    expect(datelineCredit(paragraph)?.agency ?? null).toBe(agency);
  });
});
