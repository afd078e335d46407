import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Answer } from '../../model/document.ts';
import { isFileAddress } from '../../model/file-address.ts';
import type { Deliberation } from '../../model/reading.ts';
import type { ActSource, RelatedActs } from '../../model/related.ts';
import { copyText } from '../copy-text.ts';
import { ActChooser } from './act-chooser.tsx';
import { AmountsSection } from './amounts-section.tsx';
import { AnswerHead } from './answer-head.tsx';
import { useBesideDocument } from './beside-document.ts';
import { ChangedSection } from './changed-section.tsx';
import { ChecksSection } from './checks-section.tsx';
import { CopyAnswer } from './copy-answer.tsx';
import { DecisionsSection } from './decisions-section.tsx';
import { ExternalLink } from './external-link.tsx';
import { GrantsSection } from './grants-section.tsx';
import { IdentitySection } from './identity-section.tsx';
import { MissingSection } from './missing-section.tsx';
import { usePanel } from './panel-context.ts';
import { ReferencesSection } from './references-section.tsx';
import { RelatedSections } from './related-sections.tsx';
import { RollSection } from './roll-section.tsx';
import { SourceSection } from './source-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import { VotesSection } from './votes-section.tsx';
import { WritingProvider, type OnWrite, type Writing } from './writing.ts';
import { WrittenSection } from './written-section.tsx';

const NOTHING_RELATED: RelatedActs = { earlier: [], later: [], sameSession: [] };

export interface AnswerViewProps {
  /** Its reading holds at least one deliberation. */
  answer: Answer;
  /** The act that holds this page is shown first. */
  page?: number | undefined;
  copy: (text: string) => Promise<boolean>;
  onOpenAct?: ((source: ActSource) => void) | undefined;
  /** Without it, nothing can be corrected or noted from here. */
  onWrite?: OnWrite | undefined;
}

/** The whole answer for one act of the document: the essential first, then each part of it. */
export function AnswerView({ answer, page, copy, onOpenAct, onWrite }: AnswerViewProps) {
  const { t, language, inTab } = usePanel();
  const acts = answer.reading.deliberations;
  const own = useSignal(page === undefined ? 0 : actAt(acts, page));
  const beside = useBesideDocument();
  const chosen = beside?.act ?? own;
  const content = useRef<HTMLDivElement>(null);
  const index = Math.min(chosen.value, acts.length - 1);
  const act = acts[index];
  if (act === undefined) return null;
  const { unfinished } = answer;
  // Looked for when the document is read.
  const related = unfinished === undefined ? (answer.related[index] ?? NOTHING_RELATED) : undefined;
  const { address, reading } = answer;
  const writing: Writing | undefined =
    onWrite === undefined || unfinished !== undefined || answer.replaced !== undefined
      ? undefined
      : {
          answer,
          act: index,
          vote: act.votes.findIndex(({ scope }) => scope === 'act'),
          write: (request) => onWrite({ ...request, address, sha256: reading.sha256 }),
        };
  const goTo = (anchor: string): void => {
    const heading = content.current?.querySelector<HTMLElement>(`[data-anchor="${anchor}"] .section-heading`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <ActChooser
        acts={acts}
        chosen={index}
        onChoose={(next) => {
          chosen.value = next;
        }}
      />
      <div class="content" ref={content} key={index} tabIndex={-1}>
        {unfinished !== undefined && index >= unfinished.final && (
          <p class="quiet may-change">{t('answer.may-change')}</p>
        )}
        <AnswerHead act={act} related={related} onGoTo={goTo} />
        <ChangedSection answer={answer} />
        <SourcesSection sources={answer.otherSources?.[index] ?? []} onOpenAct={onOpenAct} />
        <WritingProvider value={writing}>
          <GrantsSection act={act} />
          <VotesSection act={act} />
          <RollSection act={act} />
          <ChecksSection checks={act.checks} />
        </WritingProvider>
        {related !== undefined && <RelatedSections act={act} related={related} onOpenAct={onOpenAct} />}
        <WritingProvider value={writing}>
          <AmountsSection act={act} />
          <DecisionsSection act={act} />
          <ReferencesSection act={act} related={related} onOpenAct={onOpenAct} listing={answer.listing} />
          <MissingSection act={act} />
          <IdentitySection act={act} />
          <WrittenSection />
        </WritingProvider>
        <SourceSection answer={answer} act={act} />
      </div>
      <div class="footer">
        {unfinished === undefined && <CopyAnswer text={copyText(answer, act, language)} copy={copy} />}
        {beside?.onOpen !== undefined && (
          <button type="button" class="plain-button" onClick={() => beside.onOpen?.(answer.address, act.pages[0])}>
            {t('panel.open-annotated')}
          </button>
        )}
        {!inTab && !isFileAddress(answer.address) && (
          <ExternalLink class="plain-button" address={answer.address}>
            {t(beside?.onOpen === undefined ? 'panel.open-document' : 'panel.original')}
          </ExternalLink>
        )}
      </div>
    </>
  );
}

/** Place of the act that holds a page; the first act if none does. */
function actAt(acts: readonly Deliberation[], page: number): number {
  return Math.max(
    acts.findIndex(({ pages: [first, last] }) => first <= page && page <= last),
    0,
  );
}
