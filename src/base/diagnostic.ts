/** What a stage has to say about its input. Stages return these; only `build/` prints them. */
export interface Diagnostic {
  readonly level: 'error' | 'warning' | 'info';
  /** Stable kebab-case name of the kind of problem, for example `no-publication-date`. */
  readonly code: string;
  /** What is wrong and what to do about it, in one sentence or two. */
  readonly message: string;
  /** Path as the caller gave it. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

/** `file:line:column level code message`: the contract of the command line. */
export const formatDiagnostic = (d: Diagnostic): string =>
  `${d.file}:${d.line}:${d.column} ${d.level} ${d.code} ${d.message}`;

/** 1-based line and column of `offset` in `text`. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
