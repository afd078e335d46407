import type { Check, Deliberation, Grant, MissingReason, Reading, Vote } from '../../lib/model/reading.ts';

/** What a reading says, in French, for somebody at a terminal. */
export function summary(reading: Reading): string {
  const about = reading.status === 'read' ? ` (${KIND[reading.kind]}, ${plural(reading.pages, 'page')})` : '';
  const acts = reading.deliberations.map((act) => actLines(act).join('\n  '));
  return [`${reading.file} — ${STATUS[reading.status]}${about}`, acts.join('\n\n  ')].filter(Boolean).join('\n  ');
}

const STATUS: Record<Reading['status'], string> = {
  read: 'lu',
  'no-text': 'image sans texte : il faudrait une reconnaissance optique',
  'not-deliberation': 'lisible, mais ce n’est pas une délibération',
  encrypted: 'protégé par un mot de passe',
  damaged: 'endommagé, ou ce n’est pas un PDF',
  'too-large': 'trop gros pour être lu',
  unreadable: 'fichier absent ou inaccessible',
};

const KIND: Record<Reading['kind'], string> = {
  deliberation: 'délibération',
  collection: 'recueil d’actes',
  minutes: 'procès-verbal',
  other: 'autre document',
};

function actLines(act: Deliberation): string[] {
  const identity = [act.number && `N° ${act.number.value}`, act.session && day(act.session.value), act.body?.value];
  const failed = act.checks.filter((check) => check.result === 'failed');
  return [
    identity.filter((part) => part !== undefined).join(' · ') || 'Acte sans numéro ni date',
    ...(act.title ? [act.title.value] : []),
    ...grantLines(act),
    `Vote : ${act.votes[0] ? voteWords(act.votes[0]) : why(act, 'votes')}`,
    ...failed.map((check) => `⚠ ${CHECK[check.code]}${figures(check)}`),
  ];
}

const MISSING: Record<MissingReason, string> = {
  'not-printed': 'rien d’imprimé',
  'not-recognised': 'non reconnu dans le texte',
  'no-text': 'sur une page sans texte',
  'not-read-yet': 'sur une page pas encore lue',
};

const why = (act: Deliberation, field: string): string => MISSING[act.missing[field]?.reason ?? 'not-printed'];

function grantLines(act: Deliberation): string[] {
  const { grants } = act;
  if (grants.length === 0) return [`Subventions : ${why(act, 'grants')}`];
  const lines = grants.map((grant) => `${amount(grant)} → ${grant.beneficiary.value}`);
  const total = grants.reduce((sum, grant) => sum + (grant.amountCents?.value ?? 0), 0);
  return grants.length > 1 ? [...lines, `Total : ${euros(total)}`] : lines;
}

function amount(grant: Grant): string {
  const value = grant.amountCents ? euros(grant.amountCents.value) : 'montant non indiqué';
  return grant.inKind ? `${value} (en nature)` : value;
}

const OUTCOME: Record<Vote['outcome']['value'], string> = {
  unanimous: 'adopté à l’unanimité',
  majority: 'adopté à la majorité',
  adopted: 'adopté',
  rejected: 'rejeté',
  noted: 'il en est pris acte',
  postponed: 'ajourné ou retiré',
};

function voteWords(vote: Vote): string {
  const counts = [
    count(vote.for, 'pour'),
    count(vote.against, 'contre'),
    count(vote.abstentions, 'abstention'),
    count(vote.notVoting, 'sans prendre part au vote'),
  ].filter((words) => words !== undefined);
  return [OUTCOME[vote.outcome.value], ...counts].join(', ');
}

/** A figure that only follows from others is marked as such. */
function count(found: Vote['for'], word: string): string | undefined {
  if (!found) return undefined;
  const words = word === 'abstention' ? plural(found.value, word) : `${found.value} ${word}`;
  return found.certainty === 'stated' ? words : `${words} (déduit)`;
}

const CHECK: Record<Check['code'], string> = {
  'roll-matches-present': 'Les noms des présents ne sont pas au nombre annoncé',
  'proxies-match': 'Les pouvoirs listés ne sont pas au nombre annoncé',
  'votes-match-members': 'Présents et pouvoirs ne font pas le nombre de voix',
  'members-add-up': 'Présents, pouvoirs et absents ne font pas le nombre de membres',
  'proxy-holder-present': 'Un pouvoir est tenu par un absent, donné par un présent, ou de trop pour qui le tient',
  'secretary-present': 'Le ou la secrétaire de séance ne figure pas parmi les présents',
  quorum: 'Le quorum n’est pas atteint',
  'counts-match-votes': 'Le décompte du vote ne fait pas le nombre de voix',
  'act-id-matches-session': 'La date dans l’identifiant de l’acte n’est pas celle de la séance',
  'act-id-matches-number': 'Le numéro dans l’identifiant n’est pas celui de l’acte',
  'act-id-siren-valid': 'Le SIREN dans l’identifiant n’est pas valide',
  'grants-sum-to-total': 'Les subventions ne font pas le total annoncé',
  'convened-before-session': 'La convocation est postérieure à la séance',
};

function figures({ expected, actual }: Check): string {
  return expected === undefined || actual === undefined ? '' : ` : ${expected} attendu, ${actual} trouvé`;
}

const EUROS = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

const euros = (cents: number) => EUROS.format(cents / 100);
const day = (date: string) => DAY.format(new Date(`${date}T00:00:00Z`));
const plural = (times: number, word: string) => `${times} ${word}${times > 1 ? 's' : ''}`;
