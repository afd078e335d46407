import type { Missing } from '../../model/reading.ts';
import { formatList } from '../format/lists.ts';
import { pageRanges } from '../format/pages.ts';
import { usePanel } from './panel-context.ts';

/** What every reader asks: that it is not printed is said in its own words. */
function isAsked(field: string): field is 'grants' | 'votes' {
  return field === 'grants' || field === 'votes';
}

/** Why a value is not there, in a quiet sentence, with the pages concerned. */
export function MissingNote({ missing, field }: { missing: Missing; field: string }) {
  const { t, language } = usePanel();
  const pages = missing.pages ?? [];
  return (
    <span class="quiet" data-missing={field} data-reason={missing.reason}>
      {t(
        missing.reason === 'not-printed' && isAsked(field)
          ? `missing.not-printed.${field}`
          : `missing.${missing.reason}`,
      )}
      {pages.length > 0 &&
        ` ${t('missing.pages', { count: pages.length, list: formatList(pageRanges(pages), language) })}`}
    </span>
  );
}
