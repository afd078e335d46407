import type { ActChange, ValueChange } from '../../model/compare-acts.ts';
import type { Answer } from '../../model/document.ts';
import type { Evidence, Found } from '../../model/evidence.ts';
import { formatMoment } from '../format/dates.ts';
import { fieldName } from '../words/field-name.ts';
import type { PanelWords } from '../words/panel-words.ts';
import { useBesideDocument } from './beside-document.ts';
import { EvidencePassages } from './evidence-passages.tsx';
import { Fold } from './fold.tsx';
import { usePanel } from './panel-context.ts';
import { Quoted } from './quoted.tsx';
import { sayValue } from './say-value.ts';
import { Section } from './section.tsx';

/** So many are shown unfolded. */
const FEW = 6;

/** « Ce document a changé »: what today's file says, and what the one before it said, value by value. */
export function ChangedSection({ answer: { changed } }: { answer: Answer }) {
  const { t, language, address } = usePanel();
  const beside = useBesideDocument();
  if (changed === undefined) return null;
  const { fileKept, sha256 } = changed;
  const show = fileKept && beside ? (passage: Evidence) => beside.onShowPassage(address, passage, sha256) : undefined;
  return (
    <Section heading={t('section.changed')} field="changed">
      <p class="hint">{t('changed.since', { date: formatMoment(changed.retrieved, language) })}</p>
      {beside !== undefined && fileKept !== true && <p class="quiet hint">{t('changed.not-kept')}</p>}
      {changed.acts.length === 0 && <p class="quiet">{t('changed.nothing')}</p>}
      {changed.acts.map((act, index) => (
        <ChangedAct key={index} act={act} onShowBefore={show} />
      ))}
    </Section>
  );
}

/** Shows a passage in the version before; absent where its file is not kept. */
type OnShowBefore = ((passage: Evidence) => void) | undefined;

function ChangedAct({ act, onShowBefore }: { act: ActChange; onShowBefore: OnShowBefore }) {
  const { t } = usePanel();
  const name = nameOf(act, t);
  if (act.kind !== 'changed') return <p>{t(`changed.${act.kind}`, { name })}</p>;
  return (
    <Fold summary={t('changed.act', { name, count: act.values.length })} open={act.values.length <= FEW}>
      <ul class="rows">
        {act.values.map((value, index) => (
          <ChangedValue key={index} change={value} onShowBefore={onShowBefore} />
        ))}
      </ul>
    </Fold>
  );
}

function nameOf({ number, title }: ActChange, t: PanelWords): string {
  return number === undefined ? (title ?? t('chooser.untitled')) : t('answer.number', { number });
}

function ChangedValue({ change, onShowBefore }: { change: ValueChange; onShowBefore: OnShowBefore }) {
  const { t } = usePanel();
  const { path, of, before, now } = change;
  const field = fieldName(path, t);
  return (
    <li class="row" data-changed={path}>
      <p class="row-name">{of === undefined ? field : t('correction.of', { field, name: of })}</p>
      <Said label={t('changed.before')} path={path} found={before} />
      {before?.evidence.map((passage) => (
        <figure class="passage" key={`${passage.page} ${passage.quote}`}>
          <blockquote class="passage-words">
            <Quoted>{passage.quote}</Quoted>
            {onShowBefore === undefined && <span class="quiet"> {t('evidence.page', { page: passage.page })}</span>}
          </blockquote>
          {onShowBefore !== undefined && (
            <figcaption class="passage-source">
              <button type="button" class="link-button" onClick={() => onShowBefore(passage)}>
                {t('changed.show', { page: passage.page })}
              </button>
            </figcaption>
          )}
        </figure>
      ))}
      <Said label={t('changed.now')} path={path} found={now} />
      {now !== undefined && <EvidencePassages evidence={now.evidence} />}
    </li>
  );
}

function Said({ label, path, found }: { label: string; path: string; found: Found<unknown> | undefined }) {
  const { t, language } = usePanel();
  return (
    <p>
      <span class="quiet">{label}</span>{' '}
      {found === undefined ? t('changed.absent') : <strong>{sayValue(path, found.value, t, language)}</strong>}
    </p>
  );
}
