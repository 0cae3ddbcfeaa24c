import { isBuiltin } from 'node:module';

/**
 * Which folder of `src/` may import which: the design's two lines, written out.
 *
 *     base <- bundle <- pipeline <- build | worker
 *     base <- bundle <- url <- state <- timeline | filters | events | articles | share <- main
 *
 * `ui` imports only `base`; the folders of the screen may import `ui`. `main` is the files that lie in `src/`
 * itself. A folder may always import from itself; siblings may not import each other.
 */
const SCREEN_MAY_IMPORT = ['base', 'bundle', 'url', 'state', 'ui'] as const;

export const LAYERS = {
  base: [],
  bundle: ['base'],
  pipeline: ['base', 'bundle'],
  build: ['base', 'bundle', 'pipeline'],
  worker: ['base', 'bundle', 'pipeline'],
  ui: ['base'],
  url: ['base', 'bundle'],
  state: ['base', 'bundle', 'url'],
  timeline: SCREEN_MAY_IMPORT,
  filters: SCREEN_MAY_IMPORT,
  events: SCREEN_MAY_IMPORT,
  articles: SCREEN_MAY_IMPORT,
  share: SCREEN_MAY_IMPORT,
  main: [...SCREEN_MAY_IMPORT, 'timeline', 'filters', 'events', 'articles', 'share'],
} as const satisfies Record<string, readonly string[]>;

export type Layer = keyof typeof LAYERS;

interface PackageRule {
  /** What it keeps together, as the violation's message says it. */
  readonly name: string;
  readonly matches: (specifier: string) => boolean;
  readonly layers: readonly Layer[];
  /** Test files may import it from any layer. */
  readonly testsToo: boolean;
}

const SCREEN: readonly Layer[] = ['ui', 'timeline', 'filters', 'events', 'articles', 'share', 'main'];

/** Packages that only some layers may import. What matches no rule is free. */
export const PACKAGE_RULES: readonly PackageRule[] = [
  {
    name: 'modules of Node',
    // With `node:` and without.
    matches: isBuiltin,
    layers: ['build'],
    testsToo: true,
  },
  {
    name: 'the tools of the build',
    matches: packageNamed(
      'vite',
      'tinypool',
      'linkedom',
      '@mozilla/readability',
      '@vitejs/plugin-react',
      '@tailwindcss/vite',
      'commander',
      'sirv',
      'tsx',
    ),
    layers: ['build'],
    testsToo: false,
  },
  {
    name: 'React',
    matches: packageNamed('react', 'react-dom'),
    layers: ['state', ...SCREEN],
    testsToo: false,
  },
  { name: 'zustand', matches: packageNamed('zustand'), layers: ['state', ...SCREEN], testsToo: false },
  {
    name: 'vis-timeline',
    matches: packageNamed('vis-timeline', 'vis-data', 'vis-util'),
    layers: ['timeline'],
    testsToo: false,
  },
  {
    name: 'the language model',
    matches: packageNamed('wink-nlp', 'wink-eng-lite-web-model'),
    layers: ['pipeline'],
    testsToo: false,
  },
];

/** Matches a package and the paths inside it. */
function packageNamed(...names: readonly string[]): (specifier: string) => boolean {
  return (specifier) => names.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}
