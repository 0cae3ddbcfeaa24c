import { buildSite } from '../build-site.ts';
import { OUT_DIR } from '../project.ts';
import { serveSite } from '../serve-site.ts';
import { portFromEnvironment, runOnFolder } from './arguments.ts';

const USUAL_PORT = 4173;

runOnFolder('start', 'Build the site of a folder of articles into dist/ and serve it.', async (dir) => {
  const port = portFromEnvironment();
  await buildSite(dir, OUT_DIR);
  const address = await serveSite(OUT_DIR, { port: port ?? USUAL_PORT, orNext: port === null });
  console.log(`The timeline is at ${address}`);
});
