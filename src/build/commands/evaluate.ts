import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { parseDatedTexts, parseQuotingTexts } from '../../pipeline/cases/labelled/labelled-set.ts';
import { readDates, readQuotes } from '../../pipeline/cases/labelled/read-labelled.ts';
import { dateKindLines, dateMissLines, dateScoreLines } from '../evaluate/date-lines.ts';
import { quoteMissLines, quoteScoreLines } from '../evaluate/quote-lines.ts';
import { reportFailure } from '../print.ts';
import { PROJECT_ROOT } from '../project.ts';

const LABELLED = join(PROJECT_ROOT, 'src/pipeline/cases/labelled');

const read = (name: string): string => readFileSync(join(LABELLED, name), 'utf8');

const program = new Command('npm run evaluate --')
  .description(
    'Measure the reading of dates and quotations on the labelled texts; see src/pipeline/README.md.',
  )
  .option('--errors <HALF>', 'list what is missed, kind by kind; only of the half "dev"')
  .action(({ errors }: { errors?: string }) => {
    if (errors === undefined) printScores();
    else if (errors === 'dev') printErrors();
    else throw new Error(WHY_ONLY_DEV);
  });

const WHY_ONLY_DEV =
  'Only the misses of the half "dev" are listed. The other half is held back: once rules have been written by its ' +
  'misses, its numbers no longer tell how texts are read that nobody has seen.';

const datedTexts = (half: string) => parseDatedTexts(read(`dates.${half}.yaml`));
const quotingTexts = (half: string) => parseQuotingTexts(read(`quotes.${half}.yaml`));

function printScores(): void {
  for (const half of ['dev', 'held']) {
    const dates = dateScoreLines(readDates(datedTexts(half)));
    const quotes = quoteScoreLines(readQuotes(quotingTexts(half)));
    console.log([`Dates, ${half}:`, '', ...dates, '', `Quotations, ${half}:`, '', ...quotes, ''].join('\n'));
  }
}

function printErrors(): void {
  const dated = datedTexts('dev');
  const dates = readDates(dated);
  console.log([...dateKindLines(dates), '', ...dateMissLines(dated, dates), ''].join('\n'));
  const quoting = quotingTexts('dev');
  console.log(quoteMissLines(quoting, readQuotes(quoting)).join('\n'));
}

void reportFailure(program.parseAsync());
