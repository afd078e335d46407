import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { PageState } from '../../../lib/ui/toolbar/page-state.ts';
import { testAccessibility } from '../support/accessible.ts';
import { openWindow } from './opened-window.tsx';

const HOST = 'www.valserine.example';

describe('the toolbar’s window over a PDF that may be read', () => {
  testAccessibility((look) => openWindow({ kind: 'pdf', host: HOST }, look).container, { least: 5 });

  test('opens its answer', () => {
    const { props } = openWindow({ kind: 'pdf', host: HOST });
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
    const { props } = openWindow(state);
    fireEvent.click(screen.getByRole('button', { name: 'Ouvrir le panneau latéral' }));
    expect(props.onSide).toHaveBeenCalledOnce();
  });
});
