import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../language.ts';
import { profileWords } from '../words/profile-words.ts';
import { OF_THEME, type PlotSpec } from './plot-spec.ts';
import { csvFile, download, pngFile, svgFile } from './save-plot.ts';
import { standalonePlot, type Captions } from './standalone.ts';
import type { Table } from './table.ts';

export interface ChartProps {
  spec: PlotSpec;
  captions: Captions;
  /** What the plot shows, in figures: for whoever does not see it, and for a file. */
  table: Table;
  /** Of a saved file, without its ending. */
  fileName: string;
  language: Language;
}

/** The narrowest that is drawn; what is narrower scrolls. */
const LEAST_WIDTH = 260;

const drawing = () => import('./draw-plot.ts');

/** A plot with its legend, what it says in words, and ways to save it. Its table is shown by whoever shows it. */
export function Chart({ spec, captions, table, fileName, language }: ChartProps) {
  const t = profileWords(language);
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  const [unsaved, setUnsaved] = useState(false);

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = place.current;
    if (element === null || width === 0) return undefined;
    let left = false;
    const draw = async (): Promise<void> => {
      const { drawPlot } = await drawing();
      if (left) return;
      const svg = drawPlot(spec, { width: Math.max(width, LEAST_WIDTH), language, palette: OF_THEME });
      // The figure around it says what it shows.
      svg.setAttribute('aria-hidden', 'true');
      element.replaceChildren(svg);
      setState('drawn');
    };
    draw().catch(() => setState('failed'));
    return () => {
      left = true;
    };
  }, [width, spec, language]);

  const save = async (format: 'svg' | 'png' | 'csv'): Promise<void> => {
    setUnsaved(false);
    const { drawPlot } = await drawing();
    const file =
      format === 'csv'
        ? csvFile(table)
        : await (format === 'svg' ? svgFile : pngFile)(standalonePlot(spec, captions, drawPlot, language));
    if (file === undefined) setUnsaved(true);
    else download(file, `${fileName}.${format}`);
  };

  return (
    <figure class="chart" data-state={state}>
      <figcaption class="chart-summary">{captions.summary}</figcaption>
      {spec.kind === 'stacks' && (
        <ul class="chart-legend">
          {spec.sides.map(({ key, label, colour }) => (
            <li key={key}>
              <span class="chart-swatch" style={{ background: `var(--plot-${colour})` }} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <div ref={place} class="chart-drawing" role="img" aria-label={`${captions.title}. ${captions.summary}`} />
      {state === 'failed' && <p role="alert">{t('plot.failed')}</p>}
      <p class="chart-save">
        <span class="quiet">{t('plot.save')}</span>
        {(['svg', 'png', 'csv'] as const).map((format) => (
          <button
            type="button"
            class="text-button"
            key={format}
            aria-label={t(`plot.save.${format}`, { title: captions.title })}
            onClick={() => void save(format).catch(() => setUnsaved(true))}
          >
            {format.toUpperCase()}
          </button>
        ))}
      </p>
      {unsaved && <p role="alert">{t('plot.not-saved')}</p>}
    </figure>
  );
}
