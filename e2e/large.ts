import { synthesise } from '../src/build/synth/synthesise.ts';
import type { TimelineEvent } from '../src/bundle/schema.ts';

/** Events of the large site: more than fit into one file. */
export const LARGE_EVENTS = 3000;
/** Where on its host the large site lies. */
export const LARGE_PATH = '/some/folder/';

/** The events of the large site, in order. */
export const largeEvents = (): TimelineEvent[] =>
  [...synthesise(LARGE_EVENTS).parts()].flatMap(({ events }) => events);
