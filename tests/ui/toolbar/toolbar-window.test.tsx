import '../../../lib/ui/toolbar/toolbar-window.css';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../../lib/ui/toolbar/page-state.ts';
import { ToolbarWindow, type ToolbarWindowProps } from '../../../lib/ui/toolbar/toolbar-window.tsx';
import { testAccessibility } from '../support/accessible.ts';
import { mount, type Look } from '../support/mount.tsx';

const HOST = 'www.valserine.example';

function toolbarWindow(state: PageState, look?: Look): { container: HTMLElement; props: ToolbarWindowProps } {
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

describe('the toolbar’s window over a PDF that may be read', () => {
  testAccessibility((look) => toolbarWindow({ kind: 'pdf', host: HOST }, look).container, { least: 5 });

  test('opens its answer', () => {
    const { props } = toolbarWindow({ kind: 'pdf', host: HOST });
    fireEvent.click(screen.getByRole('button', { name: 'Ouvrir la réponse' }));
    expect(props.onAnswer).toHaveBeenCalledOnce();
  });
});

describe('the toolbar’s window over a page of a site that may be read', () => {
  const states: readonly PageState[] = [
    { kind: 'known', authority: 'Valserine Métropole', documents: 14 },
    { kind: 'allowed', host: HOST, documents: 0, withoutAddress: 0 },
  ];

  test.each(states)('opens the side panel: %j', (state) => {
    const { props } = toolbarWindow(state);
    fireEvent.click(screen.getByRole('button', { name: 'Ouvrir le panneau latéral' }));
    expect(props.onSide).toHaveBeenCalledOnce();
  });
});
