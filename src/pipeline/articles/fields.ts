import * as v from 'valibot';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { parseIsoDay } from '../../base/time.ts';
import { plainFields } from './plain-fields.ts';

const Text = v.pipe(v.string('must be text; put it in quotes'), v.trim(), v.nonEmpty('must not be empty'));
const Day = v.pipe(
  Text,
  v.transform(parseIsoDay),
  v.custom<NonNullable<ReturnType<typeof parseIsoDay>>>(
    (day) => day !== null,
    'must be a day of the calendar, written YYYY-MM-DD',
  ),
);
const Link = v.pipe(
  Text,
  v.check(
    (link) => /^https?:\/\//i.test(link) && URL.canParse(link),
    'must be a link that begins with https:// or http://',
  ),
);

const FIELDS = {
  title: v.exactOptional(Text),
  outlet: v.exactOptional(Text),
  published: v.exactOptional(Day),
  author: v.exactOptional(Text),
  /** Who republished it. Kept out of the bundle: readers are told of the outlet. */
  via: v.exactOptional(Text),
  url: v.exactOptional(Link),
  lang: v.exactOptional(
    v.pipe(
      Text,
      v.regex(/^en\b/i, 'must be en: the dates and names of other languages are not understood yet'),
    ),
  ),
  digest: v.exactOptional(v.boolean('must be true or false')),
};
const FieldsSchema = v.strictObject(FIELDS);

/** What front matter or a sidecar says about an article. */
export type Fields = v.InferOutput<typeof FieldsSchema>;
export type FieldName = keyof Fields;

/** Where YAML stands in a file. */
export interface YamlSource {
  readonly path: string;
  readonly yaml: string;
  /** 1-based line of the file on which the YAML begins. */
  readonly firstLine: number;
}

/**
 * Reads the fields that are given and names those of `required` that are not. `fields` holds what is sound; there
 * is an error among the diagnostics for all that is not.
 */
export function readFields(
  source: YamlSource,
  required: readonly FieldName[],
): { fields: Fields; diagnostics: Diagnostic[] } {
  const plain = v.safeParse(FieldsSchema, plainFields(source.yaml));
  if (plain.success && required.every((name) => name in plain.output))
    return { fields: plain.output, diagnostics: [] };
  const lines = new LineCounter();
  const document = parseDocument(source.yaml, { lineCounter: lines, prettyErrors: false });
  const error = (code: string, message: string, offset: number): Diagnostic => {
    const { line, col } = lines.linePos(Math.min(offset, source.yaml.length));
    const at = {
      file: source.path,
      line: Math.max(1, line) + source.firstLine - 1,
      column: Math.max(1, col),
    };
    return { level: 'error', code, message, ...at };
  };
  const badYaml = (why: string, offset: number) => ({
    fields: {},
    diagnostics: [
      error('bad-yaml', `This is not valid YAML: ${why}. Correct it, or put the value in quotes.`, offset),
    ],
  });
  // What follows the first is most often of its making.
  const [first] = document.errors;
  if (first) return badYaml(first.message, first.pos[0]);
  if (document.contents !== null && !isMap(document.contents)) {
    const message = 'Fields are written one a line, as in "published: 2022-01-31".';
    return { fields: {}, diagnostics: [error('bad-yaml', message, document.contents.range?.[0] ?? 0)] };
  }

  const offsetOf = (name: string, part: 'key' | 'value'): number => {
    const pair = isMap(document.contents)
      ? document.contents.items.find(({ key }) => isScalar(key) && key.value === name)
      : undefined;
    const { key, value } = pair ?? {};
    const range = part === 'value' && isScalar(value) ? value.range : isScalar(key) ? key.range : undefined;
    return range?.[0] ?? 0;
  };
  let given: unknown;
  try {
    given = document.toJS() ?? {};
  } catch (problem) {
    // An alias ("*name") that stands for nothing, or for too much.
    return badYaml(problem instanceof Error ? problem.message : '', Math.max(0, source.yaml.indexOf('*')));
  }
  const parsed = v.safeParse(FieldsSchema, given, { abortPipeEarly: true });
  const issues = parsed.issues ?? [];
  const badFields = new Set(issues.map((issue) => String(issue.path?.[0]?.key)));
  const diagnostics = issues.map((issue) => {
    const name = String(issue.path?.[0]?.key);
    if (!(name in FIELDS)) {
      const known = Object.keys(FIELDS).join(', ');
      return error(
        'unknown-field',
        `There is no field "${name}"; the fields are ${known}.`,
        offsetOf(name, 'key'),
      );
    }
    return error('invalid-field', `The field "${name}" ${issue.message}.`, offsetOf(name, 'value'));
  });
  for (const name of required) {
    if (badFields.has(name) || (typeof given === 'object' && given !== null && name in given)) continue;
    diagnostics.push(
      name === 'published'
        ? error('no-publication-date', `There is no publication date; add "published: YYYY-MM-DD".`, 0)
        : error('missing-field', `The field "${name}" is missing; add "${name}: …".`, 0),
    );
  }
  diagnostics.sort((a, b) => a.line - b.line || a.column - b.column);
  return { fields: parsed.success ? parsed.output : {}, diagnostics };
}
