import { posix } from 'node:path';
import { importsOf } from './imports-of.ts';
import { LAYERS, type Layer, PACKAGE_RULES } from './rules.ts';

export interface SourceFile {
  /** From the project's folder, with slashes: `src/base/time.ts`. */
  readonly path: string;
  readonly source: string;
}

export interface Violation {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** What is not allowed and what is. */
  readonly message: string;
}

/** The imports in `files` (all of them under `src/`) that the rules do not allow. */
export function checkImports(files: readonly SourceFile[]): Violation[] {
  return files.flatMap(({ path, source }) => {
    const layer = layerOf(path);
    if (layer === null) {
      return [{ path, line: 1, message: `This folder is in no layer; the layers are: ${names(LAYERS)}.` }];
    }
    return importsOf(path, source).flatMap(({ specifier, line }) => {
      const message = objection({ path, layer, specifier });
      return message === null ? [] : [{ path, line, message }];
    });
  });
}

interface Import {
  readonly path: string;
  readonly layer: Layer;
  readonly specifier: string | null;
}

/** Why an import is not allowed, or null when it is. */
function objection({ path, layer, specifier }: Import): string | null {
  if (specifier === null) {
    return 'The path of this import is computed, so nobody can tell what it imports. Write it out.';
  }
  if (/^\.{0,2}\//.test(specifier)) return objectionToFile({ path, layer, specifier });
  const rule = PACKAGE_RULES.find(({ matches }) => matches(specifier));
  if (!rule || rule.layers.includes(layer) || (rule.testsToo && isTest(path))) return null;
  return `${layer} may not import "${specifier}": ${rule.name} may be imported only by ${rule.layers.join(', ')}.`;
}

function objectionToFile({ path, layer, specifier }: Import & { specifier: string }): string | null {
  const target = posix.join(posix.dirname(path), specifier);
  const targetLayer = layerOf(target);
  if (targetLayer === null) return `"${specifier}" is outside the layers of src.`;
  const allowed: readonly Layer[] = LAYERS[layer];
  if (targetLayer === layer || allowed.includes(targetLayer)) return null;
  const choice = allowed.length > 0 ? `only ${allowed.join(', ')}` : 'no other folder';
  return `${layer} may not import ${targetLayer} ("${specifier}"): it may import ${choice}.`;
}

/** The folder of `src/` that a file lies in; `main` for the files in `src/` itself; null elsewhere. */
function layerOf(path: string): Layer | null {
  const [top, folder, ...rest] = path.split('/');
  if (top !== 'src' || folder === undefined) return null;
  if (rest.length === 0) return 'main';
  return Object.hasOwn(LAYERS, folder) ? (folder as Layer) : null;
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

const names = (record: object): string => Object.keys(record).join(', ');
