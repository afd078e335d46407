import type { Evidence } from '../../model/evidence.ts';
import { formatPercent } from '../format/figures.ts';
import { pageAddress } from '../safe-address.ts';
import { useBesideDocument } from './beside-document.ts';
import { ExternalLink } from './external-link.tsx';
import { usePanel, type PanelScope } from './panel-context.ts';
import { Quoted } from './quoted.tsx';

/** The passages that say a value: the words themselves, their page, and the way there. */
export function EvidencePassages({ evidence, address }: { evidence: readonly Evidence[]; address?: string }) {
  const scope = usePanel();
  const { t } = scope;
  const beside = useBesideDocument();
  return (
    <>
      {evidence.map((passage) => (
        <figure class="passage" key={`${passage.page} ${passage.quote}`}>
          <blockquote class="passage-words">
            <Quoted>{passage.quote}</Quoted>
          </blockquote>
          <figcaption class="passage-source">
            {beside !== undefined && (
              <button
                type="button"
                class="link-button"
                onClick={() => beside.onShowPassage(address ?? scope.address, passage)}
              >
                {t('evidence.show-in-document', { page: passage.page })}
              </button>
            )}
            <ExternalLink address={pageAddress(address ?? scope.address, passage.page)}>
              {t('evidence.open-page', { page: passage.page })}
            </ExternalLink>
            {passage.source === 'ocr' && <span>{recognition(passage, scope)}</span>}
          </figcaption>
        </figure>
      ))}
    </>
  );
}

function recognition({ confidence }: Evidence, { t, language }: PanelScope): string {
  if (confidence === undefined) return t('evidence.recognised');
  return t('evidence.confidence', { percent: formatPercent(confidence, language) });
}
