import type { ReaderWords } from '../words/reader-words.ts';
import type { Zoom } from './viewer.ts';

const FITTED = ['auto', 'page-width', 'page-fit'] as const;
const PERCENTS = [50, 75, 100, 125, 150, 200, 300, 400] as const;

export interface ZoomFieldProps {
  t: ReaderWords;
  /** What was chosen last. */
  zoom: Zoom;
  /** 1 is 100 %. */
  scale: number;
  onZoom: (zoom: Zoom) => void;
  onStep: (steps: number) => void;
}

/** How large the pages are: by steps, fitted to the window, or by a percentage. */
export function ZoomField({ t, zoom, scale, onZoom, onStep }: ZoomFieldProps) {
  const percent = Math.round(scale * 100);
  const known = typeof zoom !== 'number' || PERCENTS.some((one) => one === percent);
  const names = {
    auto: t('reader.zoom-auto'),
    'page-width': t('reader.zoom-width'),
    'page-fit': t('reader.zoom-page'),
  };
  return (
    <div class="zoom-field">
      <button type="button" class="icon-button" aria-label={t('reader.zoom-out')} onClick={() => onStep(-1)}>
        −
      </button>
      <select
        class="text-field"
        aria-label={t('reader.zoom')}
        value={typeof zoom === 'number' ? String(percent) : zoom}
        onChange={({ currentTarget: { value } }) => {
          onZoom(FITTED.find((one) => one === value) ?? Number(value) / 100);
        }}
      >
        {FITTED.map((one) => (
          <option value={one} key={one}>
            {names[one]}
          </option>
        ))}
        {!known && <option value={percent}>{t('reader.zoom-percent', { percent })}</option>}
        {PERCENTS.map((one) => (
          <option value={one} key={one}>
            {t('reader.zoom-percent', { percent: one })}
          </option>
        ))}
      </select>
      <button type="button" class="icon-button" aria-label={t('reader.zoom-in')} onClick={() => onStep(1)}>
        +
      </button>
    </div>
  );
}
