import * as v from 'valibot';
import { type Document, isMap, isNode, isScalar, type Pair, parseDocument } from 'yaml';
import { type Diagnostic, lineAndColumn } from '../base/diagnostic.ts';
import { parseIsoDay } from '../base/time.ts';
import type { Vocabulary, VocabularyActor, VocabularyTopic } from './vocabulary.ts';

/** Where in the document something stands: the keys and indices that lead to it. */
type Path = readonly (string | number)[];

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: Path;
}

const Text = v.pipe(
  v.string('must be text; put it in quotes'),
  v.trim(),
  v.minLength(1, 'must not be empty'),
);
const Names = v.optional(v.array(Text, 'must be a list: [one, two]'), []);
const Id = v.pipe(
  Text,
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case: small letters, digits and hyphens'),
);
const Day = v.pipe(
  Text,
  v.check((day) => parseIsoDay(day) !== null, 'must be a day of the calendar, written YYYY-MM-DD'),
);

const Term = v.union(
  [Text, v.strictObject({ term: Text, weight: v.pipe(v.number(), v.gtValue(0, 'must be more than 0')) })],
  'must be a word, or {term: word, weight: number above 0}',
);

const VocabularyFile = v.strictObject({
  title: Text,
  range: v.strictObject({ start: Day, end: Day }),
  topics: v.optional(
    v.array(v.strictObject({ id: v.optional(Id), name: Text, terms: v.optional(v.array(Term), []) })),
    [],
  ),
  actors: v.optional(
    v.array(
      v.strictObject({
        id: v.optional(Id),
        name: Text,
        kind: v.picklist(['person', 'country', 'organisation'], 'must be person, country or organisation'),
        group: v.optional(v.boolean('must be true or false'), false),
        memberOf: v.optional(v.array(Id, 'must be a list of actor ids: [one, two]'), []),
        aliases: Names,
        titles: Names,
        demonyms: Names,
        metonyms: Names,
      }),
    ),
    [],
  ),
});

type Written = v.InferOutput<typeof VocabularyFile>;

/**
 * Reads `timeline.yaml`. `vocabulary` is null when there is an error among the diagnostics; each diagnostic
 * points at the line and column it speaks of and says what to do.
 */
export function readVocabulary(file: { readonly path: string; readonly text: string }): {
  vocabulary: Vocabulary | null;
  diagnostics: Diagnostic[];
} {
  const at = (offset: number) => ({ file: file.path, ...lineAndColumn(file.text, offset) });
  const document = parseDocument(file.text);
  if (document.errors.length > 0) {
    const diagnostics = document.errors.map(
      ({ message, pos }): Diagnostic => ({
        level: 'error',
        code: 'vocabulary-syntax',
        message: `This is not valid YAML: ${message.split('\n')[0]?.replace(/ at line \d.*$/, '')}.`,
        ...at(pos[0]),
      }),
    );
    return { vocabulary: null, diagnostics };
  }
  const parsed = v.safeParse(VocabularyFile, document.toJS());
  const written = parsed.success ? parsed.output : null;
  const vocabulary = written && complete(written);
  const problems = parsed.success ? [] : parsed.issues.map(shapeProblem);
  if (written && vocabulary) problems.push(...contradictions(written, vocabulary));
  const diagnostics = problems.map(
    ({ code, message, path }): Diagnostic => ({
      level: 'error',
      code,
      message,
      ...at(offsetOf(document, path)),
    }),
  );
  return { vocabulary: problems.length === 0 ? vocabulary : null, diagnostics };
}

/** The kebab-case ASCII of a name: "Ólafur Þórsson" gives `olafur-thorsson`. Empty if it has no Latin letter. */
export function idOfName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}|['’.]/gu, '')
    .replace(/[łøđßæœıðþ]/g, (letter) => UNDIVIDED[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Letters that Unicode does not divide into a base letter and a mark. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

function complete(written: Written): Vocabulary {
  return {
    title: written.title,
    range: written.range,
    topics: written.topics.map(
      ({ id, name, terms }): VocabularyTopic => ({
        id: id ?? idOfName(name),
        name,
        terms: terms.map((term) => (typeof term === 'string' ? { term, weight: 1 } : term)),
      }),
    ),
    actors: written.actors.map(
      ({ id, memberOf, group, ...actor }): VocabularyActor => ({
        ...actor,
        id: id ?? idOfName(actor.name),
        ...(memberOf.length > 0 ? { memberOf } : {}),
        ...(group ? { group } : {}),
      }),
    ),
  };
}

function shapeProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
  const key = path.at(-1) ?? 'file';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      code: 'vocabulary-unknown-key',
      message: `There is no key "${key}" here; correct its spelling or remove it.`,
      path,
    };
  }
  if (issue.received === 'undefined') {
    const owner = path.slice(0, -1);
    return { code: 'vocabulary-missing-key', message: `The key "${key}" is missing; add it.`, path: owner };
  }
  const name = typeof key === 'number' ? `Entry ${key + 1}` : `"${key}"`;
  const what =
    issue.kind === 'schema' && issue.message.startsWith('Invalid')
      ? 'is not of the right shape'
      : issue.message;
  return { code: 'vocabulary-value', message: `${name} ${what}.`, path };
}

/** What single values cannot show: ids used twice or not at all, a range that ends before it starts. */
function contradictions(written: Written, { range, actors, topics }: Vocabulary): Problem[] {
  const problems: Problem[] = [];
  if (range.end < range.start) {
    problems.push({
      code: 'vocabulary-range',
      message: `The range ends (${range.end}) before it starts (${range.start}); swap or correct the two days.`,
      path: ['range', 'end'],
    });
  }
  for (const [list, entries] of [
    ['actors', actors],
    ['topics', topics],
  ] as const) {
    const seen = new Set<string>();
    for (const [index, { id, name }] of entries.entries()) {
      const given = written[list][index]?.id !== undefined;
      const path = [list, index, given ? 'id' : 'name'];
      if (id === '') {
        const message = `No id can be made of the name "${name}"; add an id in small Latin letters.`;
        problems.push({ code: 'vocabulary-no-id', message, path });
      } else if (seen.has(id)) {
        const message = `The id "${id}" is used twice in ${list}; remove one entry or give it another id.`;
        problems.push({ code: 'vocabulary-duplicate-id', message, path });
      }
      seen.add(id);
    }
  }
  const ids = new Set(actors.map(({ id }) => id));
  for (const [index, { memberOf = [] }] of actors.entries()) {
    for (const [entry, id] of memberOf.entries()) {
      if (ids.has(id)) continue;
      const message = `No actor has the id "${id}"; correct it, or add that actor.`;
      problems.push({
        code: 'vocabulary-unknown-member',
        message,
        path: ['actors', index, 'memberOf', entry],
      });
    }
  }
  for (const [index, { id, group }] of actors.entries()) {
    if (!group || actors.some(({ memberOf }) => memberOf?.includes(id))) continue;
    const message = `The group "${id}" has no members; write its id under "memberOf" of those who belong to it.`;
    problems.push({ code: 'vocabulary-empty-group', message, path: ['actors', index, 'group'] });
  }
  return problems;
}

/** The offset of the key (or the list entry) that `path` leads to, or of the nearest thing around it. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const key = path[depth - 1];
    const owner = document.getIn(path.slice(0, depth - 1), true);
    const pair = isMap(owner)
      ? owner.items.find((item: Pair) => isScalar(item.key) && item.key.value === key)
      : null;
    const node = pair?.key ?? document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
