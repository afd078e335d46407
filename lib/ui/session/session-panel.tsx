import type { Language } from '../language.ts';
import { Panel, type PanelProps } from '../panel/panel.tsx';
import type { Session, Shown } from './session.ts';

export interface SessionPanelProps extends Pick<
  PanelProps,
  'inTab' | 'placement' | 'above' | 'onList' | 'onClose' | 'onOpenAct'
> {
  session: Session;
  shown: Shown;
  language: Language;
  onLanguage: (language: Language) => void;
}

/** The panel of the session's document. Each opening is another panel: scrolled up, at its own act. */
export function SessionPanel({ session, shown, ...frame }: SessionPanelProps) {
  const { address, state, answer, opening, openings } = shown;
  return (
    <Panel
      key={openings}
      address={address}
      state={state}
      answer={answer}
      {...opening}
      onOpenAct={(source) => session.open(source.address, { page: source.page, takeFocus: true })}
      {...frame}
      onRead={() => session.retry()}
      onCancel={() => session.cancel()}
      onWrite={(request) => session.write(request)}
    />
  );
}
