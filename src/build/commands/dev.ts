import { createServer } from 'vite';
import { newslineDev } from '../dev/dev-plugin.ts';
import { viteConfig } from '../vite-config.ts';
import { portFromEnvironment, runOnFolder } from './arguments.ts';

runOnFolder('dev', 'Serve the timeline of a folder of articles and follow every change.', async (dir) => {
  const port = portFromEnvironment();
  const config = viteConfig(newslineDev(dir));
  const server = await createServer({
    ...config,
    server: port === null ? {} : { port, strictPort: true },
  });
  await server.listen();
  server.printUrls();
});
