import type { Translation } from '../../../lib/ui/words/translate.ts';
import type { side as french } from '../fr/side.ts';

export const side = {
  'side.label': 'Délibéré: what the tab shows',
  'side.documents': { one: '{count} document on this page', other: '{count} documents on this page' },
  'side.read': { one: '{count} read', other: '{count} read' },
  'side.scans': { one: '{count} scanned, without text', other: '{count} scanned, without text' },
  'side.others': { one: '{count} without deliberation', other: '{count} without deliberation' },
  'side.under-way': { one: '{count} being read', other: '{count} being read' },
  'side.to-check': { one: '{count} to check', other: '{count} to check' },
  'side.failed': { one: '{count} not read, for a stated reason', other: '{count} not read, for a stated reason' },
  'side.none-read': 'none has been read yet',
  'side.whole-listing': 'The whole listing: progress and report',
  'side.back': { one: 'The document of this page', other: 'The {count} documents of this page' },
  'side.unnamed': 'Document that the page does not name',
  'side.figures.agree': 'the votes add up',
  'side.figures.disagree': 'the votes do not add up',
  'side.figures.none': 'votes: nothing to compare',
  'side.looking': 'One moment: what does this tab show?',
  'side.no-documents': 'No deliberation on this page',
  'side.no-documents.why': 'Délibéré reads this site, but recognises no link to a deliberation here.',
  'side.unknown-page': 'Nothing to read in this tab',
  'side.unknown-page.why':
    'Délibéré sees only the sites that it may read. If this one publishes deliberations, press Délibéré’s button in the toolbar: it will ask for your consent.',
  'side.local-files': 'Documents saved on your device are not read here: drop them on the page “My collection”.',
  'side.what-to-do':
    'Open a page that lists deliberations, or the PDF of one of them: how much, to whom, how they voted and what came before, the answer comes here.',
  'side.known-sites': { one: '{count} known site', other: '{count} known sites' },
} as const satisfies Translation<typeof french>;
