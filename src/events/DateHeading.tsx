import { edtfSpan } from '../base/edtf.ts';
import { formatEdtf, machineDate } from '../ui/format-date.ts';

/** A date, EDTF, above its events. */
export const DateHeading = ({ date, id }: { readonly date: string; readonly id?: string }) => (
  <h3 id={id} className="date-heading">
    {edtfSpan(date) ? <time dateTime={machineDate(date)}>{formatEdtf(date, 'long')}</time> : date}
  </h3>
);
