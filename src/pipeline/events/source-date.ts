import type { SourceDate } from '../../bundle/schema.ts';
import type { FocusDate } from './focus.ts';

/** What a source keeps of its date: without the times of day that were read with it. */
export const sourceDateOf = ({ start, end, text, value, known, rule }: FocusDate): SourceDate => ({
  start,
  end,
  text,
  value,
  known,
  rule,
});
