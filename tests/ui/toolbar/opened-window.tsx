/** The toolbar's window over a page, with somebody who hears of every choice. */
import '../../../lib/ui/toolbar/toolbar-window.css';
import { vi } from 'vitest';
import type { PageState } from '../../../lib/ui/toolbar/page-state.ts';
import { ToolbarWindow, type ToolbarWindowProps } from '../../../lib/ui/toolbar/toolbar-window.tsx';
import { mount, type Look } from '../support/mount.tsx';

export function openWindow(state: PageState, look?: Look): { container: HTMLElement; props: ToolbarWindowProps } {
  const props: ToolbarWindowProps = {
    state,
    outcome: undefined,
    language: look?.language ?? 'fr',
    onOnce: vi.fn(),
    onAlways: vi.fn(),
    onFrames: vi.fn(),
    onForget: vi.fn(),
    onGiveBack: vi.fn(),
    onLibrary: vi.fn(),
    onOptions: vi.fn(),
    onAnswer: vi.fn(),
    onSide: vi.fn(),
  };
  return { props, container: mount(<ToolbarWindow {...props} />, look) };
}
