import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Diagnostic, lineAndColumn } from '../../base/diagnostic.ts';
import type { Correction, Corrections } from './correction.ts';

const Words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const common = { event: Words, reason: Words };

const CorrectionSchema = v.variant('do', [
  v.strictObject({ ...common, do: v.literal('retitle'), title: Words }),
  v.strictObject({ ...common, do: v.literal('redate'), date: Words }),
  v.strictObject({
    ...common,
    do: v.literal('retag'),
    topics: v.exactOptional(v.array(Words)),
    actors: v.exactOptional(v.array(Words)),
    kind: v.exactOptional(v.picklist(['happening', 'statement', 'plan'])),
  }),
  v.strictObject({ ...common, do: v.literal('merge'), into: Words }),
  v.strictObject({
    ...common,
    do: v.literal('split'),
    words: Words,
    title: Words,
    date: v.exactOptional(Words),
  }),
  v.strictObject({ ...common, do: v.literal('drop') }),
]);

export interface CorrectionsRead {
  /** Null when there is an error among the diagnostics. */
  readonly corrections: Corrections | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `corrections.yaml`: a map with one key, `corrections`, a list. Every problem is an error with its line. */
export function readCorrections(file: { readonly path: string; readonly text: string }): CorrectionsRead {
  const diagnostics: Diagnostic[] = [];
  const report = (offset: number, message: string) =>
    diagnostics.push({
      level: 'error',
      code: 'bad-corrections',
      message,
      file: file.path,
      ...lineAndColumn(file.text, offset),
    });
  const lines = new LineCounter();
  // Every scalar as text: `date: 2022` is a date and no number.
  const document = parseDocument(file.text, { lineCounter: lines, schema: 'failsafe' });
  for (const error of document.errors)
    report(error.pos[0], `This is not YAML: ${error.message.split('\n')[0]}`);
  const root = document.contents;
  const node = isMap(root)
    ? root.items.find((item) => isScalar(item.key) && item.key.value === 'corrections')?.value
    : null;
  if (diagnostics.length === 0 && !isSeq(node))
    report(0, 'Write a list under "corrections:", or "corrections: []" for none.');
  const list: Correction[] = [];
  for (const item of isSeq(node) ? node.items : []) {
    const offset = isMap(item) || isScalar(item) ? (item.range?.[0] ?? 0) : 0;
    const parsed = v.safeParse(CorrectionSchema, isMap(item) ? item.toJSON() : item);
    if (parsed.success) list.push({ ...parsed.output, line: lines.linePos(offset).line });
    else
      report(
        offset,
        `This correction is not valid at "${v.getDotPath(parsed.issues[0]) ?? 'do'}": ${parsed.issues[0].message}.`,
      );
  }
  return { corrections: diagnostics.length > 0 ? null : { path: file.path, list }, diagnostics };
}
