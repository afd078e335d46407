/** The slim tab beside a PDF that is open in the browser's own viewer. */
export const pdfTab = {
  'pdf-tab.name': 'Délibéré :',
  'pdf-tab.unread': 'lire ce document',
  'pdf-tab.grant': 'subvention de {amount}',
  'pdf-tab.grants': { one: '{count} subvention', other: '{count} subventions' },
  'pdf-tab.to-check': '– à vérifier',
  'pdf-tab.back': 'Le document de cet onglet',
  'pdf-tab.not-again':
    'Vous le voyez ici, mais le site ne le donne pas une seconde fois : son adresse a pu expirer, ou ne servir qu’à qui remplit un formulaire ou se connecte. Rouvrez-le depuis la page qui le publie, ou enregistrez-le.',
} as const;
