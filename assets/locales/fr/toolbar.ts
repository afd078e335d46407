/** The toolbar button, the small window that it opens, and the context menu. */
export const toolbar = {
  'toolbar.title': 'Délibéré : lire les délibérations de cette page',
  'toolbar.documents': {
    one: 'Délibéré : {count} document sur cette page',
    other: 'Délibéré : {count} documents sur cette page',
  },
  'toolbar.reading': {
    one: 'Délibéré : lecture de {count} document, {done} fait',
    other: 'Délibéré : lecture de {count} documents, {done} faits',
  },
  'toolbar.pdf': 'Délibéré : la réponse à ce document est à un clic',
  'toolbar.withdrawn': 'Délibéré : l’accès à ce site a été retiré, les marques ont disparu',
  'toolbar.no-address': 'Délibéré : ici, les liens ne disent pas l’adresse des documents',
  'toolbar.closed': 'Délibéré : le navigateur ne permet pas d’afficher la réponse dans cet onglet',
  'menu.read-link': 'Lire ce lien avec Délibéré',
  'popup.label': 'Délibéré',
  'popup.library': 'Ma collection',
  'popup.options': 'Réglages',
  'popup.looking': 'Un instant : que contient cette page ?',
  'popup.closed': 'Délibéré ne peut pas lire cet onglet.',
  'popup.closed.why':
    'C’est une page du navigateur lui-même, une page qu’il protège, ou un fichier de votre appareil. Ouvrez une page du web ; un PDF enregistré se dépose sur « Ma collection ».',
  'popup.known': 'Site connu : {authority}',
  'popup.allowed': 'Site autorisé : {host}',
  'popup.page': 'Page de {host}',
  'popup.count': {
    one: '{count} délibération reconnue sur cette page.',
    other: '{count} délibérations reconnues sur cette page.',
  },
  'popup.none': 'Aucune délibération reconnue sur cette page.',
  'popup.none.why':
    'Ouvrez une page qui liste des délibérations, des procès-verbaux ou des recueils d’actes. Vous pouvez aussi lire un lien précis : clic droit sur ce lien, puis « Lire ce lien avec Délibéré ».',
  'popup.marks': 'Une marque est à côté de chacune : pointez-la pour un résumé, cliquez pour la réponse.',
  'popup.without-address': {
    one: '{count} autre s’ouvre par un programme du site, qui ne dit pas son adresse. Ouvrez-la : si elle s’affiche dans un onglet, Délibéré peut l’y lire.',
    other:
      '{count} autres s’ouvrent par un programme du site, qui ne dit pas leur adresse. Ouvrez-les : si elles s’affichent dans un onglet, Délibéré peut les y lire.',
  },
  'popup.hosts': 'Documents sur : {hosts}',
  'popup.frames': 'Cette page en montre une autre, de {hosts}. Autorisez-la pour que Délibéré y regarde.',
  'popup.look-in-frames': 'Regarder aussi dans {hosts}',
  'popup.once': 'Lire les documents de cette page',
  'popup.once.why': 'Cette fois seulement : l’accès est rendu quand l’onglet quitte le site.',
  'popup.always': 'Toujours sur ce site',
  'popup.always.why': 'Se retire à tout moment, ici ou dans les réglages.',
  'popup.will-ask': 'Le navigateur vous demandera votre accord. Rien ne quitte votre ordinateur.',
  'popup.forget': 'Ne plus lire ce site',
  'popup.withdrawn': 'Vous avez retiré à Délibéré l’accès à {host}.',
  'popup.withdrawn.why': 'Ce qui a été lu est gardé. Sans cet accès, rien de nouveau ne peut être lu ici.',
  'popup.give-back': 'Rendre l’accès',
  'popup.no-addresses':
    'Ici, les délibérations n’ont pas d’adresse directe : le site les remet une à une, le temps de la visite.',
  'popup.no-addresses.todo':
    'Choisissez la séance, ouvrez le document : s’il s’affiche dans un onglet, Délibéré peut l’y lire.',
  'popup.open-answer': 'Ouvrir la réponse',
  'popup.side': 'Ouvrir le panneau latéral',
  'popup.document': 'Cet onglet montre un document.',
  'popup.read-document': 'Lire ce document',
  'popup.refused': 'Vous n’avez pas donné votre accord : rien n’a été lu.',
  'popup.done': 'C’est fait.',
} as const;
