/** The side panel: the documents of the tab's page, or why there are none. */
export const side = {
  'side.label': 'Délibéré : ce que montre l’onglet',
  'side.documents': { one: '{count} document sur cette page', other: '{count} documents sur cette page' },
  'side.read': { one: '{count} lu', other: '{count} lus' },
  'side.scans': { one: '{count} numérisé, sans texte', other: '{count} numérisés, sans texte' },
  'side.others': { one: '{count} sans délibération', other: '{count} sans délibération' },
  'side.under-way': { one: '{count} en cours de lecture', other: '{count} en cours de lecture' },
  'side.to-check': { one: '{count} à vérifier', other: '{count} à vérifier' },
  'side.failed': { one: '{count} non lu, pour une raison dite', other: '{count} non lus, pour une raison dite' },
  'side.none-read': 'aucun n’est encore lu',
  'side.whole-listing': 'Toute la liste : avancement et compte rendu',
  'side.back': { one: 'Le document de la page', other: 'Les {count} documents de la page' },
  'side.unnamed': 'Document que la page ne nomme pas',
  'side.figures.agree': 'les voix concordent',
  'side.figures.disagree': 'les voix ne concordent pas',
  'side.figures.none': 'voix : rien à comparer',
  'side.looking': 'Un instant : que montre cet onglet ?',
  'side.no-documents': 'Aucune délibération sur cette page',
  'side.no-documents.why':
    'Ce site est de ceux que Délibéré lit, mais il ne reconnaît ici aucun lien vers une délibération.',
  'side.unknown-page': 'Rien à lire dans cet onglet',
  'side.unknown-page.why':
    'Délibéré ne voit que les sites qu’il a le droit de lire. Si celui-ci publie des délibérations, cliquez sur le bouton de Délibéré, dans la barre d’outils : il vous demandera votre accord.',
  'side.local-files':
    'Les documents enregistrés sur votre appareil ne se lisent pas ici : déposez-les sur la page « Ma collection ».',
  'side.what-to-do':
    'Ouvrez une page qui liste des délibérations, ou le PDF de l’une d’elles : combien, à qui, quel vote, et quoi avant, la réponse vient ici.',
  'side.known-sites': { one: '{count} site connu', other: '{count} sites connus' },
} as const;
