import type { Translation } from '../../../lib/ui/words/translate.ts';
import type { checks as french } from '../fr/checks.ts';

export const checks = {
  'check.roll-matches-present': 'Present as declared and as named',
  'check.roll-matches-present.failed': 'The document declares {expected} members present, but names {actual}.',
  'check.roll-matches-present.passed': '{actual} declared present, as many names.',
  'check.proxies-match': 'Proxies as declared and as named',
  'check.proxies-match.failed': 'The document declares {expected} proxies, but names {actual}.',
  'check.proxies-match.passed': '{actual} proxies declared, as many names.',
  'check.votes-match-members': 'Present, proxies and votes',
  'check.votes-match-members.failed':
    'Members present and proxies make {actual} votes, but the document declares {expected}.',
  'check.votes-match-members.passed': 'Members present and proxies do make {actual} votes.',
  'check.members-add-up': 'Present, absent and members in office',
  'check.members-add-up.failed':
    'Present, proxies and absent make {actual} members, but the document declares {expected} in office.',
  'check.members-add-up.passed': 'Present, proxies and absent do make {actual} members.',
  'check.proxy-holder-present': 'Proxies as the law has them',
  'check.proxy-holder-present.failed': 'A proxy is not lawful.',
  'check.proxy-holder-present.passed': 'Each proxy is held by a member who is present.',
  'check.secretary-present': 'Secretary of the sitting present',
  'check.secretary-present.failed':
    '{expected} is secretary of the sitting, but is not among the {actual} members named as present.',
  'check.secretary-present.passed': 'The secretary of the sitting is among those present.',
  'check.quorum': 'Quorum',
  'check.quorum.failed': '{expected} members had to be present to decide; {actual} were.',
  'check.quorum.passed': '{expected} members had to be present to decide; {actual} were.',
  'check.counts-match-votes': 'Count of the vote and votes declared',
  'check.counts-match-votes.failed':
    'The count of the vote makes {actual}, but the document declares {expected} votes.',
  'check.counts-match-votes.passed': 'The count of the vote does make {actual}.',
  'check.act-id-matches-session': 'Date inside the @CTES identifier',
  'check.act-id-matches-session.failed': 'The sitting is dated {expected}, but the @CTES identifier says {actual}.',
  'check.act-id-matches-session.passed': 'The @CTES identifier has the date of the sitting, {actual}.',
  'check.act-id-matches-number': 'Number inside the @CTES identifier',
  'check.act-id-matches-number.failed': 'The act is numbered {expected}, but the @CTES identifier says {actual}.',
  'check.act-id-matches-number.passed': 'The @CTES identifier has the act’s number, {actual}.',
  'check.act-id-siren-valid': 'SIREN inside the @CTES identifier',
  'check.act-id-siren-valid.failed':
    'The SIREN in the @CTES identifier, {actual}, is not valid: its check digit, the last one, should be {expected}.',
  'check.act-id-siren-valid.passed': 'The SIREN inside the @CTES identifier is a valid number.',
  'check.grants-sum-to-total': 'Grants and total',
  'check.grants-sum-to-total.failed': 'The grants make {actual}, but the document declares {expected}.',
  'check.grants-sum-to-total.passed': 'The grants do make {actual}.',
  'check.convened-before-session': 'Notice before the sitting',
  'check.convened-before-session.failed':
    'The notice is dated {actual}, and the sitting {expected}: it should come before.',
  'check.convened-before-session.passed': 'Notice of {actual}, before the sitting of {expected}.',
  'check.fault.holder-absent': '{expected} holds a proxy, but is not among the {actual} members named as present.',
  'check.fault.giver-present': '{expected} gives a proxy, but is among the {actual} members named as present.',
  'check.fault.too-many-proxies': 'One person holds {actual} proxies; the law allows {expected}.',
  'check.fault.unanimous-and-opposed': 'The document says “unanimously”, but counts {actual} votes against.',
  'check.fault.adopted-by-fewer':
    'The document says that the act is adopted, with {actual} votes for and {expected} against.',
} as const satisfies Translation<typeof french>;
