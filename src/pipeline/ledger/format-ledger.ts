import { stringify } from 'yaml';
import type { Ledger } from './ledger.ts';

const HEADING = `# The ids of all events that this timeline has ever had, kept by the build so that no link breaks. Commit it
# with the articles. An event is known again by its sources: a digest of their words @ the date they gave.
`;

/** The text of `ledger.yaml`: one line an event, so that a change of one is a change of one line. */
export const formatLedger = ({ events, redirects }: Ledger): string =>
  HEADING +
  stringify(
    {
      events: Object.fromEntries([...events].map(([id, keys]) => [id, keys.join(' ')])),
      redirects: Object.fromEntries(redirects),
    },
    { lineWidth: 0 },
  );
