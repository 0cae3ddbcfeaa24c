import { addDays, type IsoDay, startOfDay, type TimeSpan, utcMs } from '../base/time.ts';
import type { Actor, Topic } from '../bundle/schema.ts';

/** The actors and topics of one timeline, its title and range: what `timeline.yaml` says, checked. */
export interface Vocabulary {
  readonly title: string;
  /** ISO days, end inclusive. */
  readonly range: { readonly start: string; readonly end: string };
  readonly actors: readonly VocabularyActor[];
  readonly topics: readonly VocabularyTopic[];
}

export interface VocabularyActor extends Actor {
  /** True when its name stands for its members: "the Nordic countries" are each of them. */
  readonly group?: boolean;
  /** Other names, matched with upper and lower case as written: "Berg", "the port authority". */
  readonly aliases: readonly string[];
  /** Offices that stand for a person, matched in any case: "Port chief", "Fund spokesman". */
  readonly titles: readonly string[];
  /** Words for people and things of a country: "Norwegian", "Norwegians". */
  readonly demonyms: readonly string[];
  /** Places that speak for a country: "Oslo", "the Storting". In a place phrase ("in Oslo") they are only a place. */
  readonly metonyms: readonly string[];
}

export interface VocabularyTopic extends Topic {
  /** Matched on base forms, in any case: "sanction" finds "sanctions" and "sanctioned". */
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
}

/** Of no subject and any time: finds no actors and topics. */
export const NO_VOCABULARY: Vocabulary = {
  title: '',
  range: { start: '0001-01-01', end: '9999-12-31' },
  actors: [],
  topics: [],
};

/** The time of which the timeline tells. */
export const rangeOf = ({ range }: Vocabulary): TimeSpan => ({
  start: startOfDay(range.start as IsoDay),
  end: utcMs(startOfDay(addDays(range.end as IsoDay, 1))),
});
