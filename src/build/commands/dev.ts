import { existsSync } from 'node:fs';
import { createServer } from 'vite';
import { newslineDev } from '../dev/dev-plugin.ts';
import { viteConfig } from '../vite-config.ts';
import { portFromEnvironment, runOnFolder } from './arguments.ts';

runOnFolder('dev', 'Serve the timeline of a folder of articles and follow every change.', async (dir) => {
  const port = portFromEnvironment();
  // A broken article shows in the page, but a folder that is not there is a slip of the keyboard.
  if (!existsSync(dir)) throw new Error(`There is no folder ${dir}.`);
  const config = viteConfig(await newslineDev(dir));
  const server = await createServer({
    ...config,
    server: port === null ? {} : { port, strictPort: true },
  });
  await server.listen();
  server.printUrls();
});
