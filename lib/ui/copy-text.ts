/** The answer as plain text that can be passed on: what it says, which act says it, and where that was read. */
import type { Answer } from '../model/document.ts';
import { isFileAddress } from '../model/file-address.ts';
import type { Deliberation, Grant } from '../model/reading.ts';
import { actVote, sayTotal, sumsOf } from './format/acts.ts';
import { formatDay, formatMoment } from './format/dates.ts';
import { formatMoney } from './format/money.ts';
import { sayVote } from './format/votes.ts';
import type { Language } from './language.ts';
import { pageAddress } from './safe-address.ts';
import { panelWords } from './words/panel-words.ts';

/**
 * A line each: title, grants with their total, vote, the act's identity, its address at the page that answers, and when
 * it was read. Values that were not found are left out.
 */
export function copyText(answer: Answer, act: Deliberation, language: Language): string {
  const t = panelWords(language);
  const total = sayTotal(sumsOf(act.grants), language);
  const vote = actVote(act);
  const lines = [
    act.title?.value,
    ...act.grants.map((grant) => sayGrant(grant, language)),
    act.grants.length > 1 && total !== undefined ? t('copy.total', { amount: total }) : undefined,
    vote === undefined ? undefined : t('copy.vote', { vote: sayVote(vote, t) }),
    sayIdentity(act, language),
    saySource(answer, act, language),
    t('copy.read', { date: formatMoment(answer.retrieved, language), version: answer.readerVersion }),
  ];
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

/** Of a file of the user's there is no address that could be passed on: its hash says which one it is. */
function saySource({ address, fileName, reading }: Answer, act: Deliberation, language: Language): string {
  const t = panelWords(language);
  const page = answerPage(act);
  if (!isFileAddress(address)) return t('copy.source', { address: pageAddress(address, page) ?? address });
  return t('copy.own-file', { name: fileName ?? t('source.own-file'), page, hash: reading.sha256 });
}

function sayGrant(grant: Grant, language: Language): string {
  const t = panelWords(language);
  const name = grant.beneficiary.value;
  if (grant.amountCents === undefined) {
    return t('copy.to', { amount: t(grant.inKind === true ? 'answer.in-kind' : 'grants.no-amount'), name });
  }
  const { value, certainty } = grant.amountCents;
  const said = t('copy.to', { amount: formatMoney(value, language), name });
  return certainty === 'stated' ? said : `${said} (${t(`certainty.${certainty}`)})`;
}

function sayIdentity(act: Deliberation, language: Language): string {
  const t = panelWords(language);
  const parts = [
    act.number === undefined ? undefined : t('answer.number', { number: act.number.value }),
    act.session === undefined ? undefined : t('copy.on', { date: formatDay(act.session.value, language) }),
  ];
  const identity = parts.filter((part) => part !== undefined).join(' ');
  const named = identity === '' ? undefined : t('copy.act', { identity });
  return [named, act.body?.value, act.authority?.value].filter((part) => part !== undefined).join(', ');
}

/** Where the document grants or votes; else where the act begins. */
function answerPage(act: Deliberation): number {
  return act.grants[0]?.amountCents?.evidence[0]?.page ?? actVote(act)?.outcome.evidence[0]?.page ?? act.pages[0];
}
