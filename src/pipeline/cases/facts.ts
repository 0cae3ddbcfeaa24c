import * as v from 'valibot';
import { parse } from 'yaml';

const Strings = v.array(v.pipe(v.string(), v.minLength(1)));
const Kind = v.picklist(['happening', 'statement', 'plan']);

const shared = {
  article: v.pipe(v.string(), v.isoDate()),
  date: v.string(),
  find: v.pipe(Strings, v.minLength(1)),
  fact: v.string(),
};

const FactsFile = v.strictObject({
  facts: v.array(
    v.strictObject({
      ...shared,
      orDate: v.optional(Strings, []),
      kind: Kind,
      orKind: v.optional(v.array(Kind), []),
      actors: Strings,
      topics: Strings,
    }),
  ),
  outOfRange: v.array(v.strictObject(shared)),
});

/** What a careful reader takes from the articles; `facts.yaml` explains each field. */
export type Facts = v.InferOutput<typeof FactsFile>;

/** Reads the text of `facts.yaml`. Throws when it is not of its shape: the list is ours, so that is a bug. */
export const parseFacts = (yaml: string): Facts => v.parse(FactsFile, parse(yaml));

/** Whether a sentence holds all the words by which a fact is found. */
export const tells = (sentence: string, { find }: { readonly find: readonly string[] }): boolean =>
  find.every((words) => sentence.toLowerCase().includes(words.toLowerCase()));
