/** A first `expected.json` from what the reader says, for a person to correct. */
import type { Deliberation, Reading, Vote } from '../../lib/model/reading.ts';
import type { ExpectedAct, ExpectedDocument } from '../../tests/scoring/expected.ts';

/** Stands in `notes` until a person has read the document. tests/corpus/corpus.test.ts refuses a case that holds it. */
export const DRAFT = 'DRAFT: what the reader says, not what the document says.';

export function draftOf({ kind, deliberations }: Reading): ExpectedDocument {
  return { kind, complete: true, notes: DRAFT, deliberations: deliberations.map(draftOfAct) };
}

function draftOfAct(act: Deliberation): ExpectedAct {
  const { members, roll } = act;
  const vote = act.votes.find(({ scope }) => scope === 'act');
  return defined({
    number: act.number?.value,
    session: act.session?.value,
    convened: act.convened?.value,
    title: act.title?.value,
    body: act.body?.value,
    president: act.president?.value,
    secretary: act.secretary?.value,
    rapporteur: act.rapporteur?.value,
    siren: act.siren?.value,
    actId: act.transmission?.actId?.value,
    received: act.transmission?.received?.value,
    posted: act.posted?.value,
    budgetLine: act.budgetLine?.value,
    inOffice: members.inOffice?.value,
    present: members.present?.value,
    proxies: members.proxies?.value,
    votesCast: members.votesCast?.value,
    rollPresent: filled(roll.present.map(({ value }) => value)),
    rollAbsent: filled(roll.absent.map(({ value }) => value)),
    rollProxies: filled(roll.proxies.map(({ value: { giver, holder } }) => `${giver} > ${holder ?? ''}`)),
    vote: vote && draftOfVote(vote),
    grants: act.grants.map(({ beneficiary, amountCents }) =>
      defined({ beneficiary: beneficiary.value, amountCents: amountCents?.value }),
    ),
    notGranted: filled([...new Set(act.amounts.map(({ value }) => value.amountCents))]),
  });
}

const printed = (side: Vote['for']): number | undefined => (side?.certainty === 'stated' ? side.value : undefined);

/** Figures that are printed; those that follow from others are not part of a label. */
function draftOfVote(vote: Vote): NonNullable<ExpectedAct['vote']> {
  return defined({
    outcome: vote.outcome.value,
    for: printed(vote.for),
    against: printed(vote.against),
    abstentions: printed(vote.abstentions),
    notVoting: printed(vote.notVoting),
  });
}

/** What a person has to look for, since nobody who wrote it down has read the document. */
export function toCheck({ deliberations }: Reading, expected: ExpectedDocument): string[] {
  return [
    `kind: ${expected.kind}, ${expected.deliberations.length} act(s). Is it all of them?`,
    ...deliberations.flatMap((act, index) => {
      const { grants, notGranted = [], vote } = expected.deliberations[index] ?? { grants: [] };
      return [
        `act ${index + 1}, page ${act.pages[0]}: ${act.title?.value ?? '(no title)'}`,
        `  vote: ${vote === undefined ? 'none read' : JSON.stringify(vote)}`,
        `  grants: ${grants.length === 0 ? 'none read' : grants.map((grant) => JSON.stringify(grant)).join(', ')}`,
        `  not granted, in euros: ${notGranted.map((cents) => cents / 100).join(', ') || 'none read'}`,
        `  absent, and perhaps printed: ${Object.keys(act.missing).join(', ') || 'nothing'}`,
      ];
    }),
  ];
}

const filled = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without the fields that are undefined, as they stand in JSON. */
function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
