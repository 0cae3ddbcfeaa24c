import type { TextSpan } from '../../base/text-span.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Draft } from './draft.ts';
import type { Person } from './person.ts';

/** Where in its sentence a name is at the head of it. UTF-16 units. */
const NEAR = 40;

export interface Surroundings {
  readonly sentences: readonly Sentence[];
  /** Those of each sentence. */
  readonly people: readonly (readonly Person[])[];
}

/** Gives quotations without words of attribution the speaker of what they go on with, or of what goes on with them. */
export function inherit(around: Surroundings, drafts: readonly Draft[]): void {
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index];
    if (draft && !draft.speaker && !draft.title) draft.speaker = fromAfter(around, draft, drafts[index + 1]);
  }
  drafts.forEach((draft, index) => {
    if (draft.speaker || draft.title) return;
    const before = drafts[index - 1];
    draft.speaker =
      signed(around, draft) ??
      inSentence(draft, before, drafts[index + 1]) ??
      inParagraph(around, draft, before) ??
      continued(around, draft, before) ??
      ofSameDoer(around, draft, before) ??
      ofNextParagraph(around, draft);
  });
}

/** `"Why?" "Because it is late," Kent said.` and `"We wait.⏎"We hope," Kent said.` */
function fromAfter({ sentences }: Surroundings, draft: Draft, after: Draft | undefined): TextSpan | null {
  if (!draft.whole || after?.sentence !== draft.sentence + 1) return null;
  const opens = sentences[draft.sentence - 1]?.paragraph !== draft.quote.paragraph;
  const same = after.quote.paragraph === draft.quote.paragraph;
  return opens && (same || draft.quote.open) ? after.speaker : null;
}

/** `Kent called it "late" and "too little"`. */
function inSentence(draft: Draft, before: Draft | undefined, after: Draft | undefined): TextSpan | null {
  if (before?.sentence === draft.sentence && before.speaker) return before.speaker;
  return after?.sentence === draft.sentence && draft.long ? after.speaker : null;
}

/** `"…," Kent said. "…"` and `Kent was wary. "…"`. */
function inParagraph(
  { sentences, people }: Surroundings,
  draft: Draft,
  before: Draft | undefined,
): TextSpan | null {
  const previous = draft.sentence - 1;
  if (!draft.whole || sentences[previous]?.paragraph !== draft.quote.paragraph) return null;
  if (before && before.sentence === previous && before.speaker) return before.speaker;
  return focusOf(people[previous] ?? []);
}

/** A paragraph of speech alone goes on with the speech of the paragraph before. */
function continued(
  { sentences, people }: Surroundings,
  draft: Draft,
  before: Draft | undefined,
): TextSpan | null {
  const previous = draft.sentence - 1;
  const paragraph = draft.quote.paragraph - 1;
  if (sentences[previous]?.paragraph !== paragraph) return null;
  if (before?.quote.paragraph === paragraph && (before.quote.open || draft.whole)) return before.speaker;
  if (!draft.whole || !draft.long) return null;
  return focusOf((people[previous] ?? []).filter(({ name, part }) => name === 'sure' || part === 'speaks'));
}

/** `"…," Kent said. He would like to see "at least a bit of land".` */
function ofSameDoer({ people }: Surroundings, draft: Draft, before: Draft | undefined): TextSpan | null {
  if (!draft.partial || !draft.long || before?.sentence !== draft.sentence - 1) return null;
  const doer = (people[draft.sentence] ?? []).find(({ part }) => part !== 'named');
  return doer && before.speaker && doer.start === before.speaker.start ? before.speaker : null;
}

/** `"…"⏎— Ann Lee, pilot`. */
function signed({ sentences, people }: Surroundings, draft: Draft): TextSpan | null {
  const next = sentences[draft.sentence + 1];
  if (!draft.whole || next === undefined || next.paragraph > draft.quote.paragraph + 1) return null;
  if (!/^[—–-]+$/.test(next.tokens[0]?.text ?? '')) return null;
  const [first] = people[draft.sentence + 1] ?? [];
  return first && first.name !== 'none' && first.at - next.start < NEAR ? first : null;
}

/** `"…"⏎Ann Lee wiped her eyes.` at the head of a text. */
function ofNextParagraph({ sentences, people }: Surroundings, draft: Draft): TextSpan | null {
  const next = draft.sentence + 1;
  if (!draft.whole || sentences[next]?.paragraph !== draft.quote.paragraph + 1) return null;
  const [first] = people[next] ?? [];
  return first?.name === 'sure' && first.part !== 'named' && first.at - (sentences[next]?.start ?? 0) < NEAR
    ? first
    : null;
}

/** Who speaks in a sentence, or else who acts. */
const focusOf = (people: readonly Person[]): Person | null =>
  people.findLast(({ part }) => part === 'speaks') ?? people.find(({ part }) => part === 'acts') ?? null;
