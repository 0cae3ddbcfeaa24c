import { extract } from '../../pipeline/extract.ts';
import { processRecords, type Streams } from './records.ts';

/** `newsline extract`: what each article reports on which date, a line a mention. */
export const extractCommand = (vocabularyFile: string | undefined, streams: Streams): Promise<boolean> =>
  processRecords(extract, vocabularyFile, streams);
