import { parseSync, Visitor } from 'vite';
import { lineAndColumn } from '../../base/diagnostic.ts';

/** One `import`, `export … from`, `import()` or `import('…').Type` of a module. */
export interface ImportOf {
  /** Null when it is computed when the module runs. */
  readonly specifier: string | null;
  /** 1-based. */
  readonly line: number;
}

/** Every import of a TypeScript module, of values and of types alike, in the order of the text. */
export function importsOf(path: string, source: string): readonly ImportOf[] {
  const parsed = parseSync(path, source);
  const error = parsed.errors[0];
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`);

  const found: { specifier: string | null; start: number }[] = [];
  const add = (node: { start: number }, specifier: unknown): void => {
    found.push({ specifier: typeof specifier === 'string' ? specifier : null, start: node.start });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node, node.source.value),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node, node.source.value);
    },
    ExportAllDeclaration: (node) => add(node, node.source.value),
    ImportExpression: (node) => add(node, node.source.type === 'Literal' ? node.source.value : null),
    TSImportType: (node) => add(node, node.source.value),
  }).visit(parsed.program);

  return found
    .sort((a, b) => a.start - b.start)
    .map(({ specifier, start }) => ({ specifier, line: lineAndColumn(source, start).line }));
}
