import { addDays, type IsoDay, startOfDay, utcMs } from '../../base/time.ts';
import { readProse } from '../read-prose.ts';
import type { Reading } from '../reading.ts';
import { paragraphsOf } from '../sentences/paragraphs.ts';
import type { Vocabulary, VocabularyActor } from '../vocabulary.ts';
import { findMentions } from './find-mentions.ts';
import { inheritDates } from './inherit-dates.ts';
import type { Mention } from './mention.ts';

const actor = (
  id: string,
  name: string,
  kind: VocabularyActor['kind'],
  words: Partial<VocabularyActor> = {},
): VocabularyActor => ({
  id,
  name,
  kind,
  aliases: [],
  titles: [],
  demonyms: [],
  metonyms: [],
  ...words,
});

/** A harbour town's quarrel: small, and far from any real subject. */
export const HARBOUR: Vocabulary = {
  title: 'The harbour of Lund',
  range: { start: '2019-01-01', end: '2020-12-31' },
  actors: [
    actor('anna-berg', 'Anna Berg', 'person', {
      aliases: ['Berg'],
      titles: ['Port chief'],
    }),
    actor('ole-dahl', 'Ole Dahl', 'person', { aliases: ['Dahl'] }),
    actor('norway', 'Norway', 'country', {
      demonyms: ['Norwegian', 'Norwegians'],
      metonyms: ['Oslo'],
    }),
    actor('chile', 'Chile', 'country', { demonyms: ['Chilean', 'Chileans'] }),
    actor('port-union', 'Port Union', 'organisation', {
      aliases: ['the union'],
    }),
  ],
  topics: [
    {
      id: 'strikes',
      name: 'Strikes',
      terms: ['strike', 'walkout', 'picket'].map((term) => ({
        term,
        weight: 1,
      })),
    },
    {
      id: 'ships',
      name: 'Ships',
      terms: ['ship', 'ferry', 'tug'].map((term) => ({ term, weight: 1 })),
    },
    {
      id: 'talks',
      name: 'Talks',
      terms: ['meeting', 'summit', 'negotiation'].map((term) => ({
        term,
        weight: 1,
      })),
    },
  ],
};

/** Reads `text` as an article of `published` (an ISO day) with the harbour vocabulary. */
export function readText(text: string, published: string): Reading {
  const paragraphs = paragraphsOf(text);
  const prose = { text, paragraphs, captions: [], credits: [], published };
  return {
    source: {
      article: {
        id: `harbour-news-${published}`,
        file: 'harbour-news.md',
        title: 'Harbour news',
        outlet: 'Harbour News',
        published,
        publishedKnown: true,
        text,
        paragraphs,
      },
      captions: [],
      credits: [],
      lineAt: () => 1,
    },
    ...readProse(prose, HARBOUR),
  };
}

/** The dated mentions of `text`, read as an article of `published`, in the range of the harbour vocabulary. */
export function mentionsIn(text: string, published: string): Mention[] {
  const { start, end } = HARBOUR.range;
  const range = {
    start: startOfDay(start as IsoDay),
    end: utcMs(startOfDay(addDays(end as IsoDay, 1))),
  };
  return inheritDates(findMentions(readText(text, published), HARBOUR, range).mentions);
}
