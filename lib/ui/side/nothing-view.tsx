import { Fold } from '../panel/fold.tsx';
import { usePanel } from '../panel/panel-context.ts';

/** Why there is nothing to show: a site that may be read, without documents here; or a page that cannot be seen. */
export type NothingWhy = 'no-documents' | 'unknown-page';

export interface NothingViewProps {
  why: NothingWhy;
  /** Names of the authorities whose sites are known. */
  knownSites: readonly string[];
}

/** A tab that holds no deliberation: says so calmly, and what can be done. */
export function NothingView({ why, knownSites }: NothingViewProps) {
  const { t } = usePanel();
  return (
    <div class="state" data-state={why}>
      <h2 class="state-lead">{t(`side.${why}`)}</h2>
      <p>{t(`side.${why}.why`)}</p>
      <p>{t('side.what-to-do')}</p>
      {why === 'unknown-page' && <p class="quiet">{t('side.local-files')}</p>}
      <Fold summary={t('side.known-sites', { count: knownSites.length })}>
        <ul class="plain-list" lang="fr">
          {knownSites.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
