import type { TimelineEvent } from '../bundle/schema.ts';

/** Whether the summary tells what its only source's sentence does not: else the sentence itself says it, once. */
export function summarySaysMore({ summary, sources }: Pick<TimelineEvent, 'summary' | 'sources'>): boolean {
  const [source, ...others] = sources;
  return !source || others.length > 0 || !squeeze(source.excerpt).includes(squeeze(summary));
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
