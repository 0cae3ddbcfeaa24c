import { describe, expect, it } from 'vitest';
import { checkImports } from './check-imports.ts';

const check = (path: string, source: string) => checkImports([{ path, source }]);

describe('checkImports', () => {
  it.each([
    ['src/bundle/schema.ts', `import { DAY_MS } from '../base/time.ts';`],
    ['src/pipeline/dates/a.ts', `import type { TextSpan } from '../../base/text-span.ts';`],
    ['src/pipeline/dates/a.ts', `import { b } from '../sentences/b.ts';`],
    [
      'src/build/cli.ts',
      `import { buildBundle } from '../pipeline/build-bundle.ts'; import fs from 'node:fs';`,
    ],
    [
      'src/timeline/a.tsx',
      `import { Timeline } from 'vis-timeline/esnext'; import { b } from '../ui/b.tsx';`,
    ],
    ['src/main.tsx', `const { T } = await import('./timeline/Timeline.tsx'); import './ui/theme.css';`],
    ['src/pipeline/a.test.ts', `import { readFileSync } from 'node:fs'; import { it } from 'vitest';`],
    ['src/pipeline/a.ts', `import winkNLP from 'wink-nlp'; import 'edtf';`],
  ])('lets %s do: %s', (path, source) => {
    expect(check(path, source)).toEqual([]);
  });

  it.each([
    ['a value', 'src/base/a.ts', `import { b } from '../bundle/b.ts';`],
    ['a type', 'src/base/a.ts', `import type { B } from '../bundle/b.ts';`],
    ['an inline type', 'src/base/a.ts', `type A = import('../bundle/b.ts').B;`],
    ['a re-export', 'src/base/a.ts', `export { b } from '../bundle/b.ts';`],
    ['a re-exported type', 'src/base/a.ts', `export type { B } from '../bundle/b.ts';`],
    ['a star export', 'src/base/a.ts', `export * from '../bundle/b.ts';`],
    ['a dynamic import', 'src/base/a.ts', `const b = () => import('../bundle/b.ts');`],
    ['a side effect', 'src/pipeline/a.ts', `import '../ui/theme.css';`],
    ['a deeper file', 'src/pipeline/dates/parsers/a.ts', `import { b } from '../../../state/store.ts';`],
    ['a sibling of the screen', 'src/filters/a.tsx', `import { b } from '../events/b.tsx';`],
    ['the news from ui', 'src/ui/a.tsx', `import type { Bundle } from '../bundle/schema.ts';`],
    ['the whole app', 'src/timeline/a.tsx', `import { App } from '../App.tsx';`],
    ['the build from the app', 'src/main.tsx', `import { compile } from './build/compile.ts';`],
    ['a test utility of another layer', 'src/base/a.test.ts', `import { b } from '../bundle/sample.ts';`],
    ['Node in the pipeline', 'src/pipeline/a.ts', `import { readFileSync } from 'node:fs';`],
    ['Node without its prefix', 'src/pipeline/a.ts', `import fs from 'fs';`],
    ['React in the pipeline', 'src/pipeline/a.ts', `import { useState } from 'react';`],
    ['vis-timeline elsewhere', 'src/events/a.tsx', `import { DataSet } from 'vis-data/esnext';`],
    ['a file beside src', 'src/build/a.ts', `import config from '../../vite.config.ts';`],
    ['a computed path', 'src/main.tsx', `const b = (name: string) => import('./' + name);`],
    ['a folder in no layer', 'src/utils/a.ts', ''],
  ])('forbids %s', (_what, path, source) => {
    expect(check(path, source)).toHaveLength(1);
  });

  it('names the file, the line and what is allowed', () => {
    expect(check('src/url/codec.ts', `const a = 1;\n\nimport { b } from '../state/store.ts';`)).toEqual([
      {
        path: 'src/url/codec.ts',
        line: 3,
        message: 'url may not import state ("../state/store.ts"): it may import only base, bundle.',
      },
    ]);
  });

  it('is not fooled by text that only looks like an import', () => {
    const source = `// import { b } from '../main.tsx';\nconst s = "import x from '../main.tsx'";`;
    expect(check('src/base/a.ts', source)).toEqual([]);
  });
});
