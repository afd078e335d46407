import type { ReadonlySignal } from '@preact/signals';
import type { Language } from '../../lib/ui/language.ts';
import { Panel } from '../../lib/ui/panel/panel.tsx';
import type { Session } from './session.ts';

export interface PanelShellProps {
  session: Session;
  language: ReadonlySignal<Language>;
  onLanguage: (language: Language) => void;
  onClose: () => void;
}

/** The panel of the session's document. Another document is another panel: unfolded, scrolled up, focused. */
export function PanelShell({ session, language, onLanguage, onClose }: PanelShellProps) {
  const shown = session.shown.value;
  if (shown === undefined) return null;
  return (
    <Panel
      key={shown.address}
      address={shown.address}
      state={shown.state}
      answer={shown.answer}
      language={language.value}
      onLanguage={onLanguage}
      onRead={() => session.retry()}
      onCancel={() => session.cancel()}
      onClose={onClose}
      onOpenAct={(source) => session.open(source.address)}
    />
  );
}
