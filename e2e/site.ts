/** Builds the project's own timeline away from dist/ and serves it on PORT: the site that the tests visit. */
import { join } from 'node:path';
import { buildSite } from '../src/build/build-site.ts';
import { OWN_ARTICLES, PROJECT_ROOT } from '../src/build/project.ts';
import { serveSite } from '../src/build/serve-site.ts';

const outDir = join(PROJECT_ROOT, '.cache/e2e-site');
await buildSite(OWN_ARTICLES, outDir);
console.log(await serveSite(outDir, { port: Number(process.env.PORT), orNext: false }));
