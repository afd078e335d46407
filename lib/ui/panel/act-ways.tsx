import { isFileAddress } from '../../model/file-address.ts';
import type { ActSource } from '../../model/related.ts';
import { pageAddress } from '../safe-address.ts';
import { useBesideDocument } from './beside-document.ts';
import { ExternalLink } from './external-link.tsx';
import { usePanel } from './panel-context.ts';

export interface ActWaysProps {
  source: ActSource;
  /** Tells these ways from those to other acts, for those who do not see where they stand. */
  told?: string;
  onOpenAct: ((source: ActSource) => void) | undefined;
}

/** The ways to another act: its answer here, its annotated document, the document where it was published. */
export function ActWays({ source, told, onOpenAct }: ActWaysProps) {
  const { t } = usePanel();
  const beside = useBesideDocument();
  const toldApart = told !== undefined && <span class="visually-hidden"> {told}</span>;
  return (
    <p class="row-more actions">
      {onOpenAct !== undefined && (
        <button type="button" class="link-button" onClick={() => onOpenAct(source)}>
          {t('related.open')}
          {toldApart}
        </button>
      )}
      {beside?.onOpen !== undefined && (
        <button type="button" class="link-button" onClick={() => beside.onOpen?.(source.address, source.page)}>
          {t('related.annotated')}
          {toldApart}
        </button>
      )}
      {!isFileAddress(source.address) && (
        <ExternalLink address={pageAddress(source.address, source.page)}>
          {t('related.document', { page: source.page })}
        </ExternalLink>
      )}
    </p>
  );
}
