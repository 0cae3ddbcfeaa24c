import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface DevServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts `npm run dev` on a folder of articles, as its command does, and waits until it names its address. */
export async function startDevServer(dir: string): Promise<DevServer> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/build/commands/dev.ts', dir], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, PORT: String(port), NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await saying(child, `localhost:${port}`);
  return {
    address: `http://localhost:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill();
      }),
  };
}

/** Resolves when the process has printed `words`; rejects with all it has said if it ends before. */
function saying(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(words)) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code}:\n${said}`)));
  });
}
