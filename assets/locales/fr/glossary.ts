/** Hard words, each in one plain sentence. */
export const glossary = {
  'term.deliberation': 'Une délibération est la décision écrite d’une assemblée élue, prise après débat et vote.',
  'term.bureau':
    'Le bureau réunit le président, les vice-présidents et quelques élus ; le conseil lui confie une partie des décisions.',
  'term.conseil': 'Le conseil réunit tous les élus de la collectivité ; c’est lui qui décide, ou qui délègue.',
  'term.unanimite': 'À l’unanimité : tous ceux qui ont voté ont voté pour.',
  'term.majorite': 'À la majorité : plus de voix pour que contre, mais pas toutes.',
  'term.adopte': 'Le document dit que la décision est adoptée, sans dire par combien de voix.',
  'term.rejete': 'La décision n’a pas réuni assez de voix : elle ne s’applique pas.',
  'term.reporte': 'La décision est remise à plus tard, ou retirée de l’ordre du jour : rien n’est décidé.',
  'term.prend-acte': 'Prendre acte : l’assemblée reconnaît avoir reçu une information, sans rien décider.',
  'term.abstention': 'S’abstenir : être là sans voter pour ni contre.',
  'term.nppv':
    'Ne pas prendre part au vote (NPPV) : un élu se retire du vote, souvent parce qu’il est lié au bénéficiaire.',
  'term.pouvoir': 'Un pouvoir (ou procuration) : un élu absent charge un collègue présent de voter à sa place.',
  'term.quorum':
    'Le quorum est le nombre d’élus présents sans lequel l’assemblée ne peut pas décider : plus de la moitié.',
  'term.en-exercice': 'Les membres en exercice sont tous les élus de l’assemblée, présents ou non.',
  'term.voix': 'Les voix sont les votes possibles ce jour-là : les présents, plus les pouvoirs qu’ils portent.',
  'term.secretaire': 'Le secrétaire de séance est l’élu qui veille au compte rendu de la réunion.',
  'term.convocation': 'La convocation est la lettre qui appelle les élus à la séance, quelques jours avant.',
  'term.subvention':
    'Une subvention est une aide d’argent public, donnée à un organisme pour un projet d’intérêt général.',
  'term.en-nature': 'Une aide en nature n’est pas versée en argent : un local, du matériel, du personnel prêtés.',
  'term.imputation': 'L’imputation est la ligne du budget de la collectivité sur laquelle la dépense est inscrite.',
  'term.actes':
    '@CTES est le système par lequel les collectivités transmettent leurs actes au préfet ; chacun y reçoit un identifiant.',
  'term.dispositif': 'Le dispositif est la fin de l’acte, où l’assemblée dit ce qu’elle décide.',
  'term.deduit': 'Déduit : le document ne l’écrit pas, mais cela suit de ce qu’il écrit.',
  'term.incertain': 'Incertain : lu sur une image, sans autre passage qui le confirme.',
  'term.corrige': 'Corrigé : changé à la main ; ce qui avait été lu est gardé à côté.',
  'term.empreinte':
    'L’empreinte est un nombre calculé sur le fichier : un seul caractère changé, et elle change aussi.',

  'word.pouvoir': 'qu’est-ce qu’un pouvoir ?',
  'word.voix': 'que compte-t-on comme voix ?',
  'word.en-exercice': 'qui sont les membres en exercice ?',
  'word.secretaire': 'que fait le secrétaire de séance ?',
  'word.quorum': 'qu’est-ce que le quorum ?',
  'word.actes': 'qu’est-ce que @CTES ?',
  'word.convocation': 'qu’est-ce que la convocation ?',
} as const;
