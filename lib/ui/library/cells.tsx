/** What a table says of an act, a grant or a beneficiary, column by column. Words of documents are only ever text. */
import type { ComponentChildren } from 'preact';
import type { ActLine, BeneficiaryLine, GrantLine, GrantRow } from '../../model/collection.ts';
import { lacksAmount } from '../../model/granted-money.ts';
import { formatDay, formatShortDay } from '../format/dates.ts';
import { formatFigure } from '../format/figures.ts';
import { formatList } from '../format/lists.ts';
import { formatMoney } from '../format/money.ts';
import type { Language } from '../language.ts';
import { CheckSign } from '../panel/signs.tsx';
import { libraryWords } from '../words/library-words.ts';
import type { Line } from './lines.ts';
import type { ColumnName } from './columns.ts';
import { foundFirst, Highlight } from './highlight.tsx';

export interface CellScope {
  language: Language;
  /** As searched for. */
  words: string;
}

/** What stands in a column of the line; nothing where the document does not say it. */
export function cellOf(line: Line, column: ColumnName, scope: CellScope): ComponentChildren {
  if ('grant' in line) return grantCell(line, column, scope);
  return 'key' in line ? beneficiaryCell(line, column, scope) : actCell(line, column, scope);
}

const printed = (text: string | undefined, { words }: CellScope): ComponentChildren =>
  text !== undefined && (
    <span lang="fr">
      <Highlight words={words}>{text}</Highlight>
    </span>
  );

const day = (iso: string | undefined, { language }: CellScope): ComponentChildren =>
  iso !== undefined && (
    <time dateTime={iso} title={formatDay(iso.slice(0, 10), language)}>
      {formatShortDay(iso.slice(0, 10), language)}
    </time>
  );

function actCell(act: ActLine, column: ColumnName, scope: CellScope): ComponentChildren {
  const { language } = scope;
  const t = libraryWords(language);
  switch (column) {
    case 'session':
      return day(act.session, scope);
    case 'title':
      return (
        <Tagged corrected={act.corrected} noted={act.noted} otherSources={act.otherSources} language={language}>
          {printed(act.title, scope) || <span class="quiet">{t('library.untitled')}</span>}
        </Tagged>
      );
    case 'number':
    case 'authority':
    case 'body':
    case 'rapporteur':
    case 'budgetLine':
      return printed(act[column], scope);
    case 'grants':
      return <Beneficiaries act={act} scope={scope} />;
    case 'totalCents':
      return <Total act={act} language={language} />;
    case 'outcome':
      return act.outcome !== undefined && t(`outcome.${act.outcome}`);
    case 'for':
    case 'against':
    case 'abstentions':
    case 'notVoting':
      return act.votes[column] !== undefined && formatFigure(act.votes[column], language);
    case 'failedChecks':
      return <Failed count={act.failedChecks.length} language={language} />;
    case 'retrieved':
      return day(act.retrieved, scope);
    default:
      return undefined;
  }
}

function grantCell({ act, grant }: GrantLine, column: ColumnName, scope: CellScope): ComponentChildren {
  const { language } = scope;
  switch (column) {
    case 'beneficiary':
      return (
        <Tagged corrected={grant.corrected} language={language}>
          {printed(grant.beneficiary, scope)}
        </Tagged>
      );
    case 'amountCents':
      return sayAmount(grant, language);
    case 'purpose':
      return printed(grant.purpose, scope);
    case 'year':
      return grant.year;
    case 'budgetLine':
      return printed(grant.budgetLine ?? act.budgetLine, scope);
    default:
      return actCell(act, column, scope);
  }
}

function beneficiaryCell(line: BeneficiaryLine, column: ColumnName, scope: CellScope): ComponentChildren {
  const { language } = scope;
  switch (column) {
    case 'name':
      return (
        <>
          {printed(line.name, scope)}
          {line.alsoKnownAs.length > 0 && (
            <span class="quiet library-also">
              {' '}
              {libraryWords(language)('library.also')} {printed(formatList(line.alsoKnownAs, language), scope)}
            </span>
          )}
        </>
      );
    case 'grants':
      return (
        <>
          {formatFigure(line.grants, language)}
          <span class="library-unit"> {libraryWords(language)('library.unit.grants', { count: line.grants })}</span>
        </>
      );
    case 'totalCents':
      return line.totalCents !== undefined && formatMoney(line.totalCents, language);
    case 'first':
    case 'last':
      return day(line[column], scope);
    case 'authorities':
      return printed(formatList(line.authorities, language), scope);
    default:
      return undefined;
  }
}

function sayAmount({ amountCents, inKind }: GrantRow, language: Language): ComponentChildren {
  const t = libraryWords(language);
  if (amountCents !== undefined) {
    const amount = formatMoney(amountCents, language);
    return inKind === true ? t('library.worth-in-kind', { amount }) : amount;
  }
  return <span class="quiet">{t(inKind === true ? 'mark.in-kind' : 'library.no-amount')}</span>;
}

/** A part is never shown as the whole. */
function Total({ act, language }: { act: ActLine; language: Language }) {
  const { totalCents, grants } = act;
  if (totalCents === undefined) return null;
  const amount = formatMoney(totalCents, language);
  return <>{grants.some(lacksAmount) ? libraryWords(language)('mark.at-least', { amount }) : amount}</>;
}

function Beneficiaries({ act, scope }: { act: ActLine; scope: CellScope }) {
  const names = foundFirst([...new Set(act.grants.map(({ beneficiary }) => beneficiary))], scope.words);
  const [first] = names;
  if (first === undefined) return null;
  const t = libraryWords(scope.language);
  return (
    <>
      {printed(first, scope)}
      {names.length > 1 && <span class="quiet"> {t('summary.others', { count: names.length - 1 })}</span>}
    </>
  );
}

function Failed({ count, language }: { count: number; language: Language }) {
  if (count === 0) return null;
  return (
    <span class="library-failed">
      <CheckSign failed />
      {formatFigure(count, language)}
      <span class="visually-hidden"> {libraryWords(language)('summary.to-check', { count })}</span>
    </span>
  );
}

interface TaggedProps {
  corrected?: true | undefined;
  noted?: true | undefined;
  otherSources?: number | undefined;
  language: Language;
  children: ComponentChildren;
}

/** What is printed, and beside it what the user wrote on it and where else it is: however long it is, that stays in sight. */
function Tagged({ corrected, noted, otherSources, language, children }: TaggedProps) {
  const t = libraryWords(language);
  if (!corrected && !noted && otherSources === undefined) return <>{children}</>;
  return (
    <span class="library-tagged">
      <span class="library-tagged-text">{children}</span>
      <span class="library-tags">
        {corrected && <span class="tag tag-corrected">{t('library.corrected')}</span>}
        {noted && <span class="tag">{t('library.noted')}</span>}
        {otherSources !== undefined && <Sources count={otherSources} language={language} />}
      </span>
    </span>
  );
}

/** « + 1 source » */
function Sources({ count, language }: { count: number; language: Language }) {
  const t = libraryWords(language);
  return (
    <span class="tag" data-sources={count + 1} title={t('library.sources.why', { count })}>
      <span aria-hidden="true">{t('library.sources', { count })}</span>
      <span class="visually-hidden">{t('library.sources.why', { count })}</span>
    </span>
  );
}
