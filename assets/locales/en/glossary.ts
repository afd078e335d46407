import type { Translation } from '../../../lib/ui/words/translate.ts';
import type { glossary as french } from '../fr/glossary.ts';

export const glossary = {
  'term.deliberation': 'A deliberation is the written decision of an elected assembly, taken after debate and vote.',
  'term.bureau':
    'The bureau is the president, the vice-presidents and some members; the council leaves part of the decisions to it.',
  'term.conseil': 'The council is all the elected members of the authority; it decides, or delegates.',
  'term.unanimite': 'Unanimously: all who voted, voted for (« à l’unanimité »).',
  'term.majorite': 'By a majority: more votes for than against, but not all (« à la majorité »).',
  'term.adopte': 'The document says that the decision is adopted, and not by how many votes.',
  'term.rejete': 'The decision did not gather enough votes: it does not take effect.',
  'term.reporte': 'The decision is put off or taken off the agenda: nothing is decided.',
  'term.prend-acte':
    'To take note (« prendre acte »): the assembly acknowledges a piece of information, and decides nothing.',
  'term.abstention': 'To abstain: to be there, and vote neither for nor against.',
  'term.nppv':
    'Not taking part in the vote (« NPPV »): a member stands aside, often because of a tie to the beneficiary.',
  'term.pouvoir': 'A proxy (« pouvoir », « procuration »): an absent member asks a colleague to vote in their place.',
  'term.quorum': 'The quorum is how many members must be present for the assembly to decide: more than half.',
  'term.en-exercice': 'Members in office are all the members of the assembly, present or not.',
  'term.voix': 'Votes cast are those possible on that day: the members present, and the proxies they hold.',
  'term.secretaire': 'The secretary of the sitting is the member who watches over its minutes.',
  'term.convocation': 'The notice (« convocation ») calls the members to the sitting, some days before.',
  'term.subvention': 'A grant (« subvention ») is public money given to a body for a project of general interest.',
  'term.en-nature': 'Help in kind is not paid in money: premises, equipment or staff are lent.',
  'term.imputation': 'The budget line (« imputation ») is where the authority’s budget records the expense.',
  'term.actes':
    '@CTES is the system by which authorities send their acts to the state’s prefect; each gets an identifier there.',
  'term.dispositif':
    'The operative part (« dispositif ») is the end of the act, where the assembly says what it decides.',
  'term.deduit': 'Inferred: the document does not write it, but it follows from what it writes.',
  'term.incertain': 'Uncertain: read from an image, with no other passage to confirm it.',
  'term.corrige': 'Corrected: changed by hand; what had been read is kept beside it.',
  'term.empreinte': 'The fingerprint is a number computed from the file: change one character, and it changes too.',

  'word.pouvoir': 'what is a proxy?',
  'word.voix': 'what counts as a vote?',
  'word.en-exercice': 'who are the members in office?',
  'word.secretaire': 'what does the secretary do?',
  'word.quorum': 'what is the quorum?',
  'word.actes': 'what is @CTES?',
  'word.convocation': 'what is the notice?',
} as const satisfies Translation<typeof french>;
