import { overlaps } from '../../../base/text-span.ts';
import type { SpeakerName } from './quote-markup.ts';

/** The last capitalised word, which is a person's surname or the name's head: `Kranz` of `Ivo Kranz's`. */
const surname = (name: string): string | undefined =>
  name
    .match(/\p{Lu}[\p{L}’'-]+/gu)
    ?.at(-1)
    ?.replace(/['’]s$/, '');

/** Whether `found` is one of the words that name the speaker, or ends in the same name as one of them. */
export const sameSpeaker = (speakers: readonly SpeakerName[], found: SpeakerName): boolean =>
  speakers.some(
    (speaker) =>
      overlaps(speaker, found) ||
      (surname(found.text) !== undefined && surname(found.text) === surname(speaker.text)),
  );
