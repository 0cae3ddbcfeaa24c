import { buildSite } from '../build-site.ts';
import { OUT_DIR } from '../project.ts';
import { runOnFolder } from './arguments.ts';

runOnFolder('build', 'Build the static site of a folder of articles into dist/.', async (dir) => {
  await buildSite(dir, OUT_DIR);
  console.log(`The site is in ${OUT_DIR}`);
});
