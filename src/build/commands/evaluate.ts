import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { readDates } from '../../pipeline/cases/labelled/evaluate-dates.ts';
import { parseDatedTexts } from '../../pipeline/cases/labelled/labelled-set.ts';
import { dateKindLines, dateMissLines, dateScoreLines } from '../evaluate/date-lines.ts';
import { reportFailure } from '../print.ts';
import { PROJECT_ROOT } from '../project.ts';

const LABELLED = join(PROJECT_ROOT, 'src/pipeline/cases/labelled');

const read = (name: string): string => readFileSync(join(LABELLED, name), 'utf8');

const program = new Command('npm run evaluate --')
  .description('Measure the reading of dates on the labelled texts; see src/pipeline/README.md.')
  .option('--errors <HALF>', 'list what is missed, kind by kind; only of the half "dev"')
  .action(({ errors }: { errors?: string }) => {
    if (errors === undefined) printScores();
    else if (errors === 'dev') printErrors();
    else throw new Error(WHY_ONLY_DEV);
  });

const WHY_ONLY_DEV =
  'Only the misses of the half "dev" are listed. The other half is held back: once rules have been written by its ' +
  'misses, its numbers no longer tell how texts are read that nobody has seen.';

function printScores(): void {
  for (const half of ['dev', 'held']) {
    const readings = readDates(parseDatedTexts(read(`dates.${half}.yaml`)));
    console.log([`Dates, ${half}`, ...dateScoreLines(readings), ''].join('\n'));
  }
}

function printErrors(): void {
  const texts = parseDatedTexts(read('dates.dev.yaml'));
  const readings = readDates(texts);
  console.log([...dateKindLines(readings), '', ...dateMissLines(texts, readings)].join('\n'));
}

void reportFailure(program.parseAsync());
