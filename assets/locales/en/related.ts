import type { Translation } from '../../../lib/ui/words/translate.ts';
import type { related as french } from '../fr/related.ts';

export const related = {
  'related.first-time': 'first time',
  'related.first-time.why': 'No earlier grant to this beneficiary among the acts read so far.',
  'related.none-earlier':
    'No earlier related act among those read so far. The more documents you read, the fuller this list.',
  'related.no-grant': 'no grant found',
  'related.change': '{there} then, {here} here: {difference}',
  'related.change.later': '{here} here, then {there}: {difference}',
  'related.change.percent': '{difference} ({percent})',
  'related.summed': '(several lines summed)',
  'related.untitled': 'Deliberation without a title found',
  'related.open': 'Open the answer',
  'related.document': 'Document, page {page}',
  'related.passages': 'Passages of that act',

  'reason.same-beneficiary': 'same beneficiary: {name}',
  'reason.same-beneficiary.other-name': 'same beneficiary, named “{name}” there',
  'reason.same-beneficiary.approximate': 'beneficiary with a similar name, to be checked: “{name}”',
  'reason.cites': 'cited by this act',
  'reason.cites.number': 'cited by this act: no. {number}',
  'reason.cites.date': 'cited by this act: {date}',
  'reason.cited-by': 'cites this act',
  'reason.same-programme': 'same programme: {name}',
  'reason.same-budget-line': 'same budget line: {line}',
  'reason.same-subject': 'same subject: {words}',

  'amounts.lead': 'The act also names these amounts, but does not grant them.',
  'amount.total': 'total',
  'amount.share': 'share of another funder',
  'amount.received': 'received by the authority',
  'amount.requested': 'asked for',
  'amount.ceiling': 'ceiling',
  'amount.budget': 'budget',
  'amount.cost': 'cost',
  'amount.advance': 'advance already paid',
  'amount.balance': 'balance still to pay',
  'amount.earlier': 'earlier amount',
  'amount.other': 'named, role not recognised',
  'amount.paid-by': '{role}, paid by {payer}',
  'amount.received-from': '{role}, from {payer}',

  'reference.number': 'no. {number}',
  'reference.date': 'of {date}',
} as const satisfies Translation<typeof french>;
