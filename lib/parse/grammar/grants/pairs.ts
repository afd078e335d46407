/** From the tokens of a clause to grants: helpers that the rules of constructions share. */
import type { Spanned } from '../../rule.ts';
import type { Span } from '../../text/flow.ts';
import type { Money } from '../amount/money.ts';
import type { Clause } from './clause.ts';
import type { Token } from './tokens.ts';
import { PURPOSE } from './lexicon.ts';

/** What one clause says of one grant. */
export interface GrantCue {
  beneficiary?: Spanned<string>;
  /** Integer cents. */
  amount?: Spanned<number>;
  purpose?: Spanned<string>;
  year?: Spanned<number>;
  /** « ci-dessus », « suivantes »: the rest stands elsewhere in the act. */
  elsewhere: boolean;
  /** « les subventions », « aux associations »: more than one grant. */
  several?: boolean;
  inKind?: boolean;
}

/** The clause's tokens in the order that rules match, without what only points, and in kind without what is lent or let. */
export function shapeToMatch(clause: Clause): string {
  const told = clause.inKind ? clause.shape.replaceAll('N', '') : clause.shape;
  let shape = told.replaceAll('P', '').replace(/G+/g, 'G');
  // Names that follow whole pairs belong to what the grant is for.
  const surplus = () => shape.split('R').length > shape.split('A').length && shape.includes('A');
  while (/(?:A|R)[Rr]$/.test(shape) && surplus()) shape = shape.slice(0, -1);
  return shape.includes('A') ? shape.replace(/G$/, '') : shape;
}

export function isElsewhere(clause: Clause): boolean {
  return clause.tokens.some((token) => token.kind === 'P');
}

export function amountOf(token: Token): Spanned<number> | undefined {
  return token.amount && { value: token.amount.cents, start: token.start, end: token.end };
}

export function bodyOf(token: Token): Spanned<string> | undefined {
  return token.recipient && { value: token.recipient.name, start: token.start, end: token.end };
}

/** Pairs each amount with the body that stands next to it, in the order they come. */
export function pairsOf(clause: Clause, prose: Money): Spanned<GrantCue>[] {
  const bodies = clause.tokens.filter((token) => token.kind === 'R' || token.kind === 'J');
  const amounts = clause.tokens.filter((token) => token.kind === 'A');
  const year = yearOf(clause, prose);
  const elsewhere = isElsewhere(clause);
  return amounts.flatMap((token, index) => {
    const body = bodies[index];
    const beneficiary = body && bodyOf(body);
    const amount = amountOf(token);
    if (!beneficiary || !amount) return [];
    const next = clause.tokens.find(
      (other) => other.start > Math.max(token.end, body.end) && (other.kind === 'A' || other.kind === 'R'),
    );
    const purpose = purposeOf(prose, Math.max(token.end, body.end), Math.min(next?.start ?? clause.end, clause.end));
    const start = Math.min(token.start, body.start);
    return [
      {
        value: {
          beneficiary,
          amount,
          elsewhere,
          ...(clause.inKind ? { inKind: true } : {}),
          ...(purpose ? { purpose } : {}),
          ...(year ? { year } : {}),
        },
        start,
        end: Math.max(token.end, body.end),
      },
    ];
  });
}

const YEAR =
  /\b(?:pour|au titre de|exercice|annee|budget|saison|en)(?: (?:de )?l'(?:annee|exercice))?(?: (?:civile|scolaire|budgetaire))? (?<year>20\d\d)(?![\d/-])/g;

/** « pour l'année 2022 », « au titre de 2026 »; nothing where a clause names two years. */
export function yearOf(clause: Span, prose: Money): Spanned<number> | undefined {
  const years = [...prose.folded.slice(clause.start, clause.end).matchAll(YEAR)];
  const [first] = years;
  const printed = first?.groups?.['year'];
  if (!first || printed === undefined || years.some((match) => match.groups?.['year'] !== printed)) return undefined;
  const end = clause.start + first.index + first[0].length;
  return { value: Number(printed), start: end - printed.length, end };
}

const PURPOSE_AT = new RegExp(`(?<![a-z])${PURPOSE}`);
const ONLY_A_YEAR = /^(?:pour|au titre de)\s(?:l'(?:annee|exercice)\s)?20\d\d$/;
const LONGEST_PURPOSE = 300;

/** « pour la mise en place du salon », « afin de … »: what follows a grant up to the end of its clause. */
function purposeOf(prose: Money, from: number, to: number): Spanned<string> | undefined {
  const stretch = prose.masked.slice(from, Math.min(to, from + LONGEST_PURPOSE));
  const match = PURPOSE_AT.exec(stretch);
  if (match === null) return undefined;
  const rest = stretch.slice(match.index);
  const stop =
    /[;\n]|\.(?:\s|$)|, (?:d'|de |et )?(?:autoris|approuv|dit|dire|precis)|,? et (?:de )?$| sous reserve/.exec(rest)
      ?.index ?? rest.length;
  const kept = rest.slice(0, stop).replace(/[\s,.:;–-]+$/, '');
  if (kept.length < 6 || ONLY_A_YEAR.test(kept)) return undefined;
  const start = from + match.index;
  const end = start + kept.length;
  return { value: prose.text.slice(start, end).replace(/\s+/g, ' '), start, end };
}
