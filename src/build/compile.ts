import type { Diagnostic } from '../base/diagnostic.ts';
import type { Bundle } from '../bundle/schema.ts';
import { buildBundle } from '../pipeline/build-bundle.ts';
import { readCorrections } from '../pipeline/read-corrections.ts';
import { readVocabulary } from '../pipeline/read-vocabulary.ts';
import type { Report } from '../pipeline/report.ts';
import { readFolder } from './read-folder.ts';

/** A folder of articles after the whole pipeline. */
export interface Compiled {
  /** Null when there is an error among the diagnostics. */
  readonly output: CompiledBundle | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Null when the folder or its vocabulary could not be read at all. */
  readonly report: Report | null;
}

export interface CompiledBundle {
  readonly bundle: Bundle;
  /** The bundle as JSON. The same articles give the same text, to the byte. */
  readonly json: string;
}

/** Reads the articles in `dir` and makes their bundle. `vocabulary` names another file than the usual one. */
export function compile(dir: string, vocabularyFile?: string): Compiled {
  const folder = readFolder(dir, vocabularyFile);
  const vocabulary = folder.vocabulary && readVocabulary(folder.vocabulary);
  const corrections = folder.corrections && readCorrections(folder.corrections);
  const read = [folder, vocabulary, corrections].flatMap((result) => result?.diagnostics ?? []);
  if (!vocabulary?.vocabulary || folder.articles.length === 0) {
    return { output: null, diagnostics: read, report: null };
  }

  const { bundle, diagnostics, report } = buildBundle({
    articles: folder.articles,
    vocabulary: vocabulary.vocabulary,
    corrections: corrections?.corrections ?? null,
  });
  const all = [...read, ...diagnostics];
  const failed = bundle === null || all.some(({ level }) => level === 'error');
  return { output: failed ? null : { bundle, json: JSON.stringify(bundle) }, diagnostics: all, report };
}
