import type { ArticleFile } from '../../pipeline/articles/article.ts';
import type { Findings } from '../../pipeline/findings.ts';
import type { Vocabulary } from '../../pipeline/vocabulary.ts';

interface Known {
  readonly file: ArticleFile;
  readonly findings: Findings | null;
}

/** The findings of the build before, for a process that builds again and again: what stayed the same costs nothing. */
export class LastFindings {
  #vocabulary = '';
  #known: ReadonlyMap<string, Known> = new Map();

  /** Whether the build before had this vocabulary. */
  areOf(vocabulary: Vocabulary): boolean {
    return JSON.stringify(vocabulary) === this.#vocabulary;
  }

  /** Those of the same file with the same words, or null. */
  get(file: ArticleFile): Findings | null {
    const known = this.#known.get(file.path);
    return known && isSame(known.file, file) ? known.findings : null;
  }

  /** Remembers these in place of those before. `findings` goes by the order of `files`. */
  keep(vocabulary: Vocabulary, files: readonly ArticleFile[], findings: readonly (Findings | null)[]): void {
    this.#vocabulary = JSON.stringify(vocabulary);
    this.#known = new Map(files.map((file, at) => [file.path, { file, findings: findings[at] ?? null }]));
  }
}

const isSame = (a: ArticleFile, b: ArticleFile): boolean =>
  a.text === b.text && a.sidecar?.path === b.sidecar?.path && a.sidecar?.text === b.sidecar?.text;
