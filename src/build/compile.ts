import type { Diagnostic } from '../base/diagnostic.ts';
import type { Bundle } from '../bundle/schema.ts';
import { readCorrections } from '../pipeline/corrections/read-corrections.ts';
import { joinFindings } from '../pipeline/join-findings.ts';
import { formatLedger } from '../pipeline/ledger/format-ledger.ts';
import type { Ledger } from '../pipeline/ledger/ledger.ts';
import { readLedger } from '../pipeline/ledger/read-ledger.ts';
import { readVocabulary } from '../pipeline/read-vocabulary.ts';
import type { Report } from '../pipeline/report.ts';
import { type FindOptions, findInArticles } from './find/find-in-articles.ts';
import { showProgress } from './find/show-progress.ts';
import { CACHE_DIR } from './project.ts';
import { readFolder, type TextFile } from './read-folder.ts';

/** A folder of articles after the whole pipeline. */
export interface Compiled {
  /** Null when there is an error among the diagnostics. */
  readonly output: CompiledBundle | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Null when the folder or its vocabulary could not be read at all. */
  readonly report: Report | null;
}

export interface CompiledBundle {
  /** The same articles give the same bundle, to the last byte of its JSON. */
  readonly bundle: Bundle;
  /** The folder's ledger where this build has changed it; null when it has not, or when the folder keeps none. */
  readonly ledger: TextFile | null;
}

/** Reads the articles in `dir` and makes their bundle. `vocabularyFile` names another file than the usual one. */
export async function compile(
  dir: string,
  vocabularyFile?: string,
  options: FindOptions = { cacheDir: CACHE_DIR },
): Promise<Compiled> {
  const folder = readFolder(dir, vocabularyFile);
  const vocabulary = folder.vocabulary && readVocabulary(folder.vocabulary);
  const corrections = folder.corrections && readCorrections(folder.corrections);
  const ledger = folder.ledger && readLedger(folder.ledger);
  const read = [folder, vocabulary, corrections, ledger].flatMap((result) => result?.diagnostics ?? []);
  if (!vocabulary?.vocabulary || folder.articles.length === 0) {
    return { output: null, diagnostics: read, report: null };
  }

  const progress = showProgress(folder.articles.length);
  const findings = await findInArticles(folder.articles, vocabulary.vocabulary, {
    onProgress: progress.read,
    ...options,
  });
  progress.join();
  const built = joinFindings(findings, {
    vocabulary: vocabulary.vocabulary,
    corrections: corrections?.corrections ?? null,
    ledger: ledger?.ledger ?? null,
  });
  const { bundle, report } = built;
  const diagnostics = [...read, ...built.diagnostics];
  if (bundle === null || diagnostics.some(({ level }) => level === 'error')) {
    return { output: null, diagnostics, report };
  }
  const changed = folder.ledger && changedLedger(folder.ledger, built.ledger);
  return { output: { bundle, ledger: changed }, diagnostics, report };
}

function changedLedger({ path, text: old }: TextFile, ledger: Ledger): TextFile | null {
  const text = formatLedger(ledger);
  return text === old ? null : { path, text };
}
