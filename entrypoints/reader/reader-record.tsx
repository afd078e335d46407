import type { Language } from '../../lib/model/language.ts';
import { placeHash } from '../../lib/ui/reader/reader-address.ts';
import { SessionPanel } from '../../lib/ui/session/session-panel.tsx';
import type { Session, Shown } from '../../lib/ui/session/session.ts';
import { changeSettings } from '../in-page/settings.ts';

export interface ReaderRecordProps {
  session: Session;
  shown: Shown;
  language: Language;
}

/** What was read of the document. The acts that it is related to open here too. */
export function ReaderRecord({ session, shown, language }: ReaderRecordProps) {
  return (
    <SessionPanel
      session={session}
      shown={shown}
      placement="beside"
      language={language}
      onOpenAct={({ address, page }) => {
        location.hash = placeHash({ address, page });
      }}
      onLanguage={(chosen) => void changeSettings({ language: chosen })}
    />
  );
}
