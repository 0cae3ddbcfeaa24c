import { Command } from 'commander';
import { reportFailure } from '../print.ts';
import { OWN_ARTICLES, standWhereTheUserStands } from '../project.ts';

/**
 * Parses the arguments of `build`, `start` and `dev` (one folder of articles, else the project's own) and does
 * the command's work. What goes wrong becomes one message and exit code 1, without a stack.
 */
export function runOnFolder(name: string, description: string, work: (dir: string) => Promise<void>): void {
  standWhereTheUserStands();
  const program = new Command(`npm run ${name} --`)
    .description(description)
    .argument('[DIR]', "folder of articles; without it, the project's own", OWN_ARTICLES)
    .action(work);
  void reportFailure(program.parseAsync());
}

/** The port of the PORT variable, or null when it is not set. */
export function portFromEnvironment(): number | null {
  const { PORT } = process.env;
  if (PORT === undefined || PORT === '') return null;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`PORT is not a port: "${PORT}".`);
  return port;
}
