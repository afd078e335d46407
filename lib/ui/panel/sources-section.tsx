import type { OtherSource, SourceDifference } from '../../model/document.ts';
import type { ActSource } from '../../model/related.ts';
import { fieldName } from '../words/field-name.ts';
import { ActWays } from './act-ways.tsx';
import { CertaintyTag } from './certainty-tag.tsx';
import { EvidencePassages } from './evidence-passages.tsx';
import { Fold } from './fold.tsx';
import { usePanel } from './panel-context.ts';
import { sayValue } from './say-value.ts';
import { Section } from './section.tsx';
import { SourceAddress } from './source-address.tsx';

/** So many are shown unfolded. */
const FEW = 4;

export interface SourcesSectionProps {
  /** Other files that hold the act. */
  sources: readonly OtherSource[];
  onOpenAct: ((source: ActSource) => void) | undefined;
}

/** « Le même acte, dans d'autres fichiers »: where they are, and what they say differently. */
export function SourcesSection({ sources, onOpenAct }: SourcesSectionProps) {
  const { t } = usePanel();
  if (sources.length === 0) return null;
  return (
    <Section heading={t('section.sources')} field="sources">
      <p class="hint">{t('sources.one-act', { count: sources.length + 1 })}</p>
      <ul class="rows">
        {sources.map((one) => (
          <Source key={one.source.actId} other={one} onOpenAct={onOpenAct} />
        ))}
      </ul>
    </Section>
  );
}

function Source({ other, onOpenAct }: { other: OtherSource; onOpenAct: SourcesSectionProps['onOpenAct'] }) {
  const { t } = usePanel();
  const { source, fileName, differences, corrections, notes } = other;
  return (
    <li class="row" data-source={source.actId}>
      <p class="row-name long-word">
        <SourceAddress address={source.address} fileName={fileName} />
      </p>
      {differences.length === 0 ? (
        <p class="row-more quiet">{t('sources.same')}</p>
      ) : (
        <div class="row-more">
          <Fold summary={t('sources.differences', { count: differences.length })} open={differences.length <= FEW}>
            <ul class="rows">
              {differences.map((difference, index) => (
                <Difference key={index} difference={difference} source={source} />
              ))}
            </ul>
          </Fold>
        </div>
      )}
      {corrections > 0 && <p class="row-more">{t('sources.corrected', { count: corrections })}</p>}
      {notes.length > 0 && (
        <div class="row-more">
          <p class="quiet">{t('sources.notes')}</p>
          <ul class="rows">
            {notes.map((note, index) => (
              <li key={index} class="row note-text">
                {note}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ActWays source={source} onOpenAct={onOpenAct} />
    </li>
  );
}

const tagOf = (found: SourceDifference['here']) => found && <CertaintyTag certainty={found.certainty} />;

function Difference({ difference, source }: { difference: SourceDifference; source: ActSource }) {
  const { t, language } = usePanel();
  const { path, of, here, there } = difference;
  const field = fieldName(path, t);
  const say = (found: SourceDifference['here']): string =>
    found === undefined ? t('changed.absent') : sayValue(path, found.value, t, language);
  return (
    <li class="row" data-differs={path}>
      <p class="row-name">{of === undefined ? field : t('correction.of', { field, name: of })}</p>
      <p>
        <span class="quiet">{t('sources.here')}</span> <strong>{say(here)}</strong> {tagOf(here)}
      </p>
      {here !== undefined && <EvidencePassages evidence={here.evidence} />}
      <p>
        <span class="quiet">{t('sources.there')}</span> <strong>{say(there)}</strong> {tagOf(there)}
      </p>
      {there !== undefined && <EvidencePassages evidence={there.evidence} address={source.address} />}
    </li>
  );
}
