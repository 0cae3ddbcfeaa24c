/** The command line: `npm run --silent newsline -- …`. A command is loaded when it is called: some load slowly. */
import { Command } from 'commander';
import type { BundleOptions } from './commands/bundle.ts';
import type { SiteOptions } from './commands/site.ts';
import type { SynthOptions } from './commands/synth.ts';
import { reportFailure } from './print.ts';
import { standWhereTheUserStands } from './project.ts';

const VOCABULARY_OPTION = '--vocabulary <FILE>';

const program = new Command('newsline').description('News articles go in, an explorable timeline comes out.');

program
  .command('bundle')
  .description('Write the bundle of a folder of articles: the whole timeline as one JSON.')
  .argument('<DIR>', 'folder of articles (.md, .txt, .html)')
  .option(VOCABULARY_OPTION, "actors and topics; without it, DIR/timeline.yaml, or else the project's own")
  .option('--out <FILE>', 'where to write it; without it, standard output')
  .action(async (dir: string, options: BundleOptions) => {
    const { bundleCommand } = await import('./commands/bundle.ts');
    await bundleCommand(dir, options);
  });

program
  .command('check')
  .description('Say what is wrong with a folder of articles, and write nothing.')
  .argument('<DIR>', 'folder of articles (.md, .txt, .html)')
  .action(async (dir: string) => {
    const { checkCommand } = await import('./commands/bundle.ts');
    await checkCommand(dir);
  });

interface RecordOptions {
  readonly vocabulary?: string;
}
const streams = { input: process.stdin, output: process.stdout, complain: console.error };

program
  .command('annotate')
  .description(
    'Read articles as JSON, one a line ({"id","text","published"}), and write what is found in each.',
  )
  .option(VOCABULARY_OPTION, 'actors and topics to find; without it, all else is found')
  .action(async ({ vocabulary }: RecordOptions) => {
    const { annotateCommand } = await import('./commands/annotate.ts');
    if (!(await annotateCommand(vocabulary, streams))) process.exitCode = 1;
  });

program
  .command('extract')
  .description(
    'Read articles as JSON, one a line ({"id","text","published","title"?}), and write what they report on which date, one mention a line.',
  )
  .option(VOCABULARY_OPTION, 'the timeline that mentions are wanted for; without it, all that is reported')
  .action(async ({ vocabulary }: RecordOptions) => {
    const { extractCommand } = await import('./commands/extract.ts');
    if (!(await extractCommand(vocabulary, streams))) process.exitCode = 1;
  });

program
  .command('site')
  .description('Build the static site of a folder of articles, or of a bundle made before, of any size.')
  .argument('[DIR]', 'folder of articles (.md, .txt, .html)')
  .option('--bundle <FILE>', 'a bundle in place of the folder')
  .requiredOption('--out <DIR>', 'folder of the site: a new one, an empty one, or that of an earlier site')
  .option('--base <PATH>', 'path of the site on its host; without it, the site works at any path')
  .action(async (dir: string | undefined, options: SiteOptions) => {
    const { siteCommand } = await import('./commands/site.ts');
    await siteCommand(dir, options);
  });

program
  .command('synth')
  .description('Write an invented bundle for benchmarks: the same for the same number of events.')
  .requiredOption('--events <N>', 'how many events')
  .requiredOption('--out <FILE>', 'where to write it')
  .action(async (options: SynthOptions) => {
    const { synthCommand } = await import('./commands/synth.ts');
    await synthCommand(options);
  });

// Whoever reads our output may stop early (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

standWhereTheUserStands();
await reportFailure(program.parseAsync());
