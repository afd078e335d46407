import type { ComponentChildren } from 'preact';
import { useSignal } from '@preact/signals';
import { ArrowSign } from '../panel/signs.tsx';
import type { ReaderWords } from '../words/reader-words.ts';
import { PageField } from './page-field.tsx';
import { DownloadSign, FindSign, PrintSign, RotateSign, SideSign } from './tool-signs.tsx';
import type { Zoom } from './viewer.ts';
import { ZoomField } from './zoom-field.tsx';

export interface ToolbarProps {
  t: ReaderWords;
  page: number;
  pages: number;
  zoom: Zoom;
  scale: number;
  sideOpen: boolean;
  onPage: (page: number) => void;
  onZoom: (zoom: Zoom) => void;
  onStep: (steps: number) => void;
  onRotate: () => void;
  onFind: () => void;
  onSide: () => void;
  onPrint: (withMarks: boolean) => void;
  onDownload: () => void;
}

/** What can be done with the document itself. */
export function Toolbar(props: ToolbarProps) {
  const { t, page, pages, sideOpen, onPage, onRotate, onFind, onSide, onPrint, onDownload } = props;
  return (
    <div class="toolbar" role="toolbar" aria-label={t('reader.tools')}>
      <Tool name={t('reader.show-side')} pressed={sideOpen} onPress={onSide}>
        <SideSign />
      </Tool>
      <div class="tool-group">
        <Tool name={t('reader.previous-page')} disabled={page <= 1} onPress={() => onPage(page - 1)}>
          <ArrowSign previous />
        </Tool>
        <PageField t={t} page={page} pages={pages} onPage={onPage} />
        <Tool name={t('reader.next-page')} disabled={page >= pages} onPress={() => onPage(page + 1)}>
          <ArrowSign />
        </Tool>
      </div>
      <ZoomField {...props} />
      <div class="tool-group">
        <Tool name={t('reader.find')} onPress={onFind}>
          <FindSign />
        </Tool>
        <Tool name={t('reader.rotate')} onPress={onRotate}>
          <RotateSign />
        </Tool>
        <PrintMenu t={t} onPrint={onPrint} />
        <Tool name={t('reader.download')} onPress={onDownload}>
          <DownloadSign />
        </Tool>
      </div>
    </div>
  );
}

interface ToolProps {
  name: string;
  children: ComponentChildren;
  onPress: () => void;
  disabled?: boolean;
  pressed?: boolean;
}

function Tool({ name, children, onPress, disabled = false, pressed }: ToolProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** Printing asks one thing: with the marks, or the document as it is? */
function PrintMenu({ t, onPrint }: Pick<ToolbarProps, 't' | 'onPrint'>) {
  const open = useSignal(false);
  const choose = (withMarks: boolean): void => {
    open.value = false;
    onPrint(withMarks);
  };
  return (
    <div class="print-menu" onKeyDown={({ key }) => key === 'Escape' && (open.value = false)}>
      <button
        type="button"
        class="icon-button"
        aria-label={t('reader.print')}
        title={t('reader.print')}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <PrintSign />
      </button>
      {open.value && (
        <div class="menu">
          <button type="button" class="menu-entry" onClick={() => choose(true)}>
            {t('reader.print-marks')}
          </button>
          <button type="button" class="menu-entry" onClick={() => choose(false)}>
            {t('reader.print-plain')}
          </button>
        </div>
      )}
    </div>
  );
}
