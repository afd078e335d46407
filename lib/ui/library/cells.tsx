/** What a table says of an act, a grant or a beneficiary, column by column. Words of documents are only ever text. */
import type { ComponentChildren } from 'preact';
import type { ActRow, BeneficiaryLine, GrantLine, GrantRow } from '../../model/collection.ts';
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

function actCell(act: ActRow, column: ColumnName, scope: CellScope): ComponentChildren {
  const { language } = scope;
  const t = libraryWords(language);
  switch (column) {
    case 'session':
      return day(act.session, scope);
    case 'title':
      return (
        <>
          {printed(act.title, scope) || <span class="quiet">{t('library.untitled')}</span>}
          <Tags corrected={act.corrected} noted={act.noted} language={language} />
        </>
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
        <>
          {printed(grant.beneficiary, scope)}
          <Tags corrected={grant.corrected} language={language} />
        </>
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
  if (amountCents !== undefined) return formatMoney(amountCents, language);
  const t = libraryWords(language);
  return <span class="quiet">{t(inKind === true ? 'mark.in-kind' : 'library.no-amount')}</span>;
}

/** A part is never shown as the whole. */
function Total({ act, language }: { act: ActRow; language: Language }) {
  const { totalCents, grants } = act;
  if (totalCents === undefined) return null;
  const amount = formatMoney(totalCents, language);
  const whole = grants.every(({ amountCents, inKind }) => amountCents !== undefined || inKind === true);
  return <>{whole ? amount : libraryWords(language)('mark.at-least', { amount })}</>;
}

function Beneficiaries({ act, scope }: { act: ActRow; scope: CellScope }) {
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

interface TagsProps {
  corrected?: true | undefined;
  noted?: true | undefined;
  language: Language;
}

/** What the user wrote on it. */
function Tags({ corrected, noted, language }: TagsProps) {
  const t = libraryWords(language);
  return (
    <>
      {corrected && <span class="tag tag-corrected library-tag">{t('library.corrected')}</span>}
      {noted && <span class="tag library-tag">{t('library.noted')}</span>}
    </>
  );
}
