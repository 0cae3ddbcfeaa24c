import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { type Diagnostic, formatDiagnostic } from '../../base/diagnostic.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { parseIsoDay } from '../../base/time.ts';
import { readVocabulary } from '../../pipeline/read-vocabulary.ts';
import type { Vocabulary } from '../../pipeline/vocabulary.ts';
import { type Line, readLines } from '../read-lines.ts';
import { decodeUtf8, problem, readText } from '../read-text.ts';

/** What standard input is called in diagnostics. */
const INPUT_NAME = '<stdin>';

/** An article as a line of JSON. A time of day after the publication day is left out. */
const Record = v.object({
  id: v.string(),
  text: v.string(),
  published: v.pipe(
    v.string(),
    v.transform((time) => time.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d.*$/, '$1')),
    v.check((day) => parseIsoDay(day) !== null, 'a day of the calendar, written YYYY-MM-DD, is expected'),
  ),
  title: v.nullish(v.string(), ''),
});
export type ArticleRecord = v.InferOutput<typeof Record>;

export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  /** Takes one line of text for a person. */
  readonly complain: (line: string) => void;
}

/** What is written of one record, one JSON a line. */
type Work = (record: ArticleRecord, vocabulary: Vocabulary | null) => readonly object[];

/**
 * One JSON record a line in, the lines that `work` makes of it out, each as soon as its line is read and no faster
 * than the output takes them. A bad line is reported and passed over. Resolves to whether all were good.
 */
export async function processRecords(
  work: Work,
  vocabularyFile: string | undefined,
  { input, output, complain }: Streams,
): Promise<boolean> {
  const complainOf = (diagnostic: Diagnostic) => complain(formatDiagnostic(diagnostic));
  const vocabulary = vocabularyFile === undefined ? ok(null) : loadVocabulary(vocabularyFile);
  if (!vocabulary.ok) {
    vocabulary.error.forEach(complainOf);
    return false;
  }

  let good = true;
  for await (const line of readLines(input)) {
    const answer = answerTo(line, work, vocabulary.value);
    if (!answer.ok) {
      complainOf(answer.error);
      good = false;
    } else if (answer.value !== '' && !output.write(answer.value)) {
      await once(output, 'drain');
    }
  }
  return good;
}

/** The output lines of an input line, each with its line break; none for an empty one. */
function answerTo(
  { number, bytes }: Line,
  work: Work,
  vocabulary: Vocabulary | null,
): Result<string, Diagnostic> {
  const bad = (code: string, message: string, column = 1) =>
    err(problem(INPUT_NAME, code, message, { line: number, column }));
  if (bytes === null)
    return bad('line-too-long', 'This line is too long for an article. Give one article a line.');
  const text = decodeUtf8(bytes, INPUT_NAME);
  if (!text.ok) return bad(text.error.code, 'This line is not UTF-8 text.', text.error.column);
  if (text.value.trim() === '') return ok('');

  let data: unknown;
  try {
    data = JSON.parse(text.value);
  } catch (error) {
    return bad('bad-json', `This line is not JSON: ${error instanceof Error ? error.message : error}.`);
  }
  const record = v.safeParse(Record, data);
  if (!record.success) {
    const [issue] = record.issues;
    return bad(
      'bad-record',
      `The record is not valid at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}.`,
    );
  }
  try {
    return ok(
      work(record.output, vocabulary)
        .map((answer) => `${JSON.stringify(answer)}\n`)
        .join(''),
    );
  } catch (error) {
    // A bug, but one that must not cost the records that follow.
    return bad('internal-error', error instanceof Error ? error.message : String(error));
  }
}

function loadVocabulary(path: string): Result<Vocabulary, readonly Diagnostic[]> {
  const text = readText(path);
  if (!text.ok) return err([text.error]);
  const read = readVocabulary({ path, text: text.value });
  return read.vocabulary ? ok(read.vocabulary) : err(read.diagnostics);
}
