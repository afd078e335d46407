import type { toolbar as french } from '../fr/toolbar.ts';
import type { Translation } from '../../../lib/ui/words/translate.ts';

export const toolbar: Translation<typeof french> = {
  'toolbar.title': 'Délibéré: read this page’s deliberations',
  'toolbar.documents': {
    one: 'Délibéré: {count} document on this page',
    other: 'Délibéré: {count} documents on this page',
  },
  'toolbar.reading': {
    one: 'Délibéré: reading {count} document, {done} done',
    other: 'Délibéré: reading {count} documents, {done} done',
  },
  'toolbar.pdf': 'Délibéré: the answer to this document is one click away',
  'toolbar.withdrawn': 'Délibéré: access to this site was taken back, the marks are gone',
  'toolbar.no-address': 'Délibéré: the links here do not say where the documents are',
  'toolbar.closed': 'Délibéré: the browser does not let the answer be shown in this tab',
  'menu.read-link': 'Read this link with Délibéré',
  'popup.label': 'Délibéré',
  'popup.library': 'My collection',
  'popup.options': 'Settings',
  'popup.looking': 'One moment: what does this page hold?',
  'popup.closed': 'Délibéré cannot read this tab.',
  'popup.closed.why':
    'It is a page of the browser itself, one that it protects, or a file of your device. Open a page of the web; a saved PDF can be dropped on “My collection”.',
  'popup.known': 'Known site: {authority}',
  'popup.allowed': 'Allowed site: {host}',
  'popup.page': 'Page of {host}',
  'popup.count': {
    one: '{count} deliberation recognised on this page.',
    other: '{count} deliberations recognised on this page.',
  },
  'popup.none': 'No deliberation recognised on this page.',
  'popup.none.why':
    'Open a page that lists deliberations, minutes or collections of acts. You can also read one link: right-click it, then “Read this link with Délibéré”.',
  'popup.marks': 'A mark stands beside each: point at it for a summary, click it for the answer.',
  'popup.without-address': {
    one: '{count} more is opened by a script of the site, which does not say its address. Open it: if it shows in a tab, Délibéré can read it there.',
    other:
      '{count} more are opened by a script of the site, which does not say their addresses. Open them: if they show in a tab, Délibéré can read them there.',
  },
  'popup.hosts': 'Documents on: {hosts}',
  'popup.frames': 'This page shows another one, of {hosts}. Allow it and Délibéré looks there too.',
  'popup.look-in-frames': 'Look in {hosts} too',
  'popup.once': 'Read this page’s documents',
  'popup.once.why': 'This time only: access is given back when the tab leaves the site.',
  'popup.always': 'Always on this site',
  'popup.always.why': 'Can be taken back at any time, here or in the settings.',
  'popup.will-ask': 'The browser will ask for your consent. Nothing leaves your computer.',
  'popup.forget': 'Stop reading this site',
  'popup.withdrawn': 'You took back Délibéré’s access to {host}.',
  'popup.withdrawn.why': 'What was read is kept. Without access, nothing new can be read here.',
  'popup.give-back': 'Give access again',
  'popup.no-addresses':
    'Deliberations have no direct address here: the site hands them out one by one, for the time of a visit.',
  'popup.no-addresses.todo': 'Choose the sitting, open the document: if it shows in a tab, Délibéré can read it there.',
  'popup.open-answer': 'Open the answer',
  'popup.side': 'Open the side panel',
  'popup.document': 'This tab shows a document.',
  'popup.read-document': 'Read this document',
  'popup.refused': 'You did not consent: nothing was read.',
  'popup.done': 'Done.',
};
