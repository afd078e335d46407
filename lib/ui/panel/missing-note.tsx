import type { Missing } from '../../model/reading.ts';
import { formatList } from '../format/lists.ts';
import { usePanel } from './panel-context.ts';

/** Why a value is not there, in a quiet sentence, with the pages concerned. */
export function MissingNote({ missing, field }: { missing: Missing; field: string }) {
  const { t, language } = usePanel();
  const pages = missing.pages ?? [];
  return (
    <span class="quiet" data-missing={field} data-reason={missing.reason}>
      {t(`missing.${missing.reason}`)}
      {pages.length > 0 &&
        ` ${t('missing.pages', { count: pages.length, list: formatList(pages.map(String), language) })}`}
    </span>
  );
}
