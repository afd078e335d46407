import type { ReadonlySignal } from '@preact/signals';
import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Language } from '../../lib/model/language.ts';
import { FailureView } from '../../lib/ui/panel/failure-view.tsx';
import { PanelScopeProvider } from '../../lib/ui/panel/panel-context.ts';
import { PasswordForm } from '../../lib/ui/reader/password-form.tsx';
import { StatePage } from '../../lib/ui/reader/state-page.tsx';
import { ReaderState } from '../../lib/ui/reader/reader-state.ts';
import type { ReaderPlace } from '../../lib/ui/reader/reader-address.ts';
import type { AskedEngine, Session } from '../../lib/ui/session/session.ts';
import { formatBytes } from '../../lib/ui/format/figures.ts';
import { panelWords } from '../../lib/ui/words/panel-words.ts';
import { readerWords } from '../../lib/ui/words/reader-words.ts';
import type { OriginalDocument } from './original.ts';
import { ReaderRecord } from './reader-record.tsx';
import { OpenReader } from './open-reader.tsx';

export interface ReaderPageProps {
  place: ReadonlySignal<ReaderPlace | undefined>;
  session: Session;
  engine: AskedEngine;
  original: OriginalDocument;
  language: ReadonlySignal<Language>;
}

/** Whatever state the document is in. */
export function ReaderPage({ place, session, engine, original, language }: ReaderPageProps) {
  const t = readerWords(language.value);
  const address = useComputed(() => place.value?.address).value;
  const version = useComputed(() => place.value?.version).value;
  const state = useMemo(() => new ReaderState(), [address, version]);
  const opened = original.state.value;
  const openAnew = (): void => {
    if (place.peek() !== undefined) void original.open(place.peek() as ReaderPlace);
  };
  const acts = session.shown.value?.answer?.reading.deliberations;
  useEffect(() => {
    document.documentElement.lang = language.value;
    document.title = t('reader.title', {
      name: acts?.[0]?.title?.value ?? acts?.[0]?.number?.value ?? t('reader.label'),
    });
  }, [language.value, acts]);
  useEffect(() => {
    if (address === undefined) return;
    // Of an earlier version there is what was read of it, and nothing to ask of anybody.
    session.open(address, { takeFocus: false, ...(version !== undefined && { version, onlyKnown: true }) });
    openAnew();
  }, [address, version]);

  if (place.value === undefined || address === undefined) {
    return (
      <StatePage t={t}>
        <p class="state">{t('reader.no-document')}</p>
      </StatePage>
    );
  }
  if (opened.phase === 'password') {
    return (
      <StatePage t={t}>
        <PasswordForm t={t} wrong={opened.wrong} onPassword={opened.answer} />
      </StatePage>
    );
  }
  const shown = session.shown.value;
  const record =
    shown?.answer === undefined ? {} : { record: <ReaderRecord {...{ session, shown }} language={language.value} /> };
  if (opened.phase === 'failed') {
    return (
      <PanelScopeProvider value={{ language: language.value, t: panelWords(language.value), address, inTab: false }}>
        <StatePage t={t} {...record}>
          <FailureView failure={opened.failure} onRetry={openAnew} />
          {opened.failure.code === 'network' && <p class="quiet">{t('reader.not-kept')}</p>}
        </StatePage>
      </PanelScopeProvider>
    );
  }
  if (opened.phase === 'loading') {
    // Whoever reads what was read of it goes on while another file of it comes.
    return <Loading {...opened} {...(opened.isAnew && record)} language={language.value} />;
  }
  return (
    <OpenReader
      state={state}
      session={session}
      engine={engine}
      document={opened.document}
      version={opened.version}
      place={place.value}
      language={language.value}
      onOpenAnew={openAnew}
    />
  );
}

interface LoadingProps {
  received?: number;
  total?: number;
  record?: ComponentChildren;
  language: Language;
}

function Loading({ received, total, record, language }: LoadingProps) {
  const t = readerWords(language);
  const words =
    received === undefined || total === undefined
      ? t('reader.loading')
      : t('reader.loading-of', { received: formatBytes(received, language), total: formatBytes(total, language) });
  return (
    <StatePage t={t} {...(record !== undefined && { record })}>
      <p role="status">{words}</p>
      <progress class="progress" aria-label={t('reader.loading')} value={received} max={total} />
    </StatePage>
  );
}
