import type { Translation } from '../../../lib/ui/words/translate.ts';
import type { pdfTab as french } from '../fr/pdf-tab.ts';

export const pdfTab = {
  'pdf-tab.name': 'Délibéré:',
  'pdf-tab.unread': 'read this document',
  'pdf-tab.grant': 'grant of {amount}',
  'pdf-tab.grants': { one: '{count} grant', other: '{count} grants' },
  'pdf-tab.to-check': '– to check',
  'pdf-tab.back': 'The document in this tab',
  'pdf-tab.not-again':
    'You see it here, but the site does not give it a second time: its address may have expired, or only serve those who fill in a form or sign in. Open it again from the page that publishes it, or save it.',
} as const satisfies Translation<typeof french>;
