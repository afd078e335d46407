import type { Answer } from '../../model/document.ts';
import type { Deliberation } from '../../model/reading.ts';
import { formatMoment } from '../format/dates.ts';
import { formatBytes } from '../format/figures.ts';
import { formatList } from '../format/lists.ts';
import { fieldName } from '../words/field-name.ts';
import { usePanel } from './panel-context.ts';
import { Section } from './section.tsx';
import { SourceAddress } from './source-address.tsx';
import { Term } from './term.tsx';

/** Where the answer comes from: enough to find the same bytes again and to read them again the same way. */
export function SourceSection({ answer, act }: { answer: Answer; act: Deliberation }) {
  const { t, language } = usePanel();
  const { reading } = answer;
  const inherited = act.inherited ?? [];
  return (
    <Section heading={t('section.source')} field="source">
      <dl class="pairs">
        <div class="pair">
          <dt>{t('source.address')}</dt>
          <dd class="long-word">
            <SourceAddress address={answer.address} fileName={answer.fileName} />
          </dd>
        </div>
        {answer.alsoAt?.map((address) => (
          <div class="pair" key={address}>
            <dt>{t('source.also-at')}</dt>
            <dd class="long-word">
              <SourceAddress address={address} />
            </dd>
          </div>
        ))}
        <div class="pair">
          <dt>{t('source.retrieved')}</dt>
          <dd>{formatMoment(answer.retrieved, language)}</dd>
        </div>
        <div class="pair">
          <dt>{t('source.pages')}</dt>
          <dd>{t('source.pages.act', { from: act.pages[0], to: act.pages[1], count: reading.pages })}</dd>
        </div>
        <div class="pair">
          <dt>{t('source.text')}</dt>
          <dd>{t(`source.text.${reading.textSource}`)}</dd>
        </div>
        <div class="pair">
          <dt>{t('source.bytes')}</dt>
          <dd>{formatBytes(reading.bytes, language)}</dd>
        </div>
        {answer.fileKept === true && (
          <div class="pair">
            <dt>{t('source.file')}</dt>
            <dd>{t('source.file.kept')}</dd>
          </div>
        )}
        <div class="pair">
          <dt>{t('source.reader')}</dt>
          <dd>{answer.readerVersion}</dd>
        </div>
        {reading.sha256 !== '' && (
          <div class="pair">
            <dt>
              <Term name="empreinte">{t('source.hash')}</Term>
            </dt>
            <dd class="long-word hash">{reading.sha256}</dd>
          </div>
        )}
      </dl>
      {inherited.length > 0 && (
        <p class="quiet hint">
          {t('source.inherited', {
            fields: formatList(
              inherited.map((path) => fieldName(path, t)),
              language,
            ),
          })}
        </p>
      )}
      <p class="quiet hint">{t('source.private')}</p>
    </Section>
  );
}
