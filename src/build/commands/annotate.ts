import { annotate } from '../../pipeline/annotate.ts';
import { processRecords, type Streams } from './records.ts';

/** `newsline annotate`: what is found in each article, a line an article. */
export const annotateCommand = (vocabularyFile: string | undefined, streams: Streams): Promise<boolean> =>
  processRecords((record, vocabulary) => [annotate(record, vocabulary)], vocabularyFile, streams);
