/**
 * The act audited against itself, a sentence for each outcome. `{expected}` and `{actual}` are the two figures compared;
 * the bare name is said where a check compares none.
 */
export const checks = {
  'check.roll-matches-present': 'Présents annoncés et présents nommés',
  'check.roll-matches-present.failed': 'Le document annonce {expected} présents, mais en nomme {actual}.',
  'check.roll-matches-present.passed': '{actual} présents annoncés, autant de noms.',
  'check.proxies-match': 'Pouvoirs annoncés et pouvoirs nommés',
  'check.proxies-match.failed': 'Le document annonce {expected} pouvoirs, mais en nomme {actual}.',
  'check.proxies-match.passed': '{actual} pouvoirs annoncés, autant de noms.',
  'check.votes-match-members': 'Présents, pouvoirs et voix',
  'check.votes-match-members.failed':
    'Présents et pouvoirs font {actual} voix, mais le document en annonce {expected}.',
  'check.votes-match-members.passed': 'Présents et pouvoirs font bien {actual} voix.',
  'check.members-add-up': 'Présents, absents et membres en exercice',
  'check.members-add-up.failed':
    'Présents, pouvoirs et absents font {actual} membres, mais le document en annonce {expected} en exercice.',
  'check.members-add-up.passed': 'Présents, pouvoirs et absents font bien {actual} membres.',
  'check.proxy-holder-present': 'Pouvoirs conformes à la loi',
  'check.proxy-holder-present.failed': 'Un pouvoir n’est pas conforme à la loi.',
  'check.proxy-holder-present.passed': 'Chaque pouvoir est porté par un élu présent.',
  'check.secretary-present': 'Présence du secrétaire de séance',
  'check.secretary-present.failed':
    '{expected} est secrétaire de séance, mais n’est pas parmi les {actual} présents nommés.',
  'check.secretary-present.passed': 'Le secrétaire de séance est parmi les présents.',
  'check.quorum': 'Quorum',
  'check.quorum.failed': 'Il fallait {expected} présents pour décider ; ils étaient {actual}.',
  'check.quorum.passed': 'Il fallait {expected} présents pour décider ; ils étaient {actual}.',
  'check.counts-match-votes': 'Décompte du vote et voix annoncées',
  'check.counts-match-votes.failed': 'Le décompte du vote fait {actual} voix, mais le document en annonce {expected}.',
  'check.counts-match-votes.passed': 'Le décompte du vote fait bien {actual} voix.',
  'check.act-id-matches-session': 'Date dans l’identifiant @CTES',
  'check.act-id-matches-session.failed': 'La séance est datée du {expected}, mais l’identifiant @CTES dit {actual}.',
  'check.act-id-matches-session.passed': 'L’identifiant @CTES porte bien la date de la séance, le {actual}.',
  'check.act-id-matches-number': 'Numéro dans l’identifiant @CTES',
  'check.act-id-matches-number.failed': 'L’acte porte le numéro {expected}, mais l’identifiant @CTES dit {actual}.',
  'check.act-id-matches-number.passed': 'L’identifiant @CTES porte bien le numéro de l’acte, {actual}.',
  'check.act-id-siren-valid': 'SIREN dans l’identifiant @CTES',
  'check.act-id-siren-valid.failed':
    'Le SIREN de l’identifiant @CTES, {actual}, n’est pas valable : sa clé, le dernier chiffre, devrait être {expected}.',
  'check.act-id-siren-valid.passed': 'Le SIREN de l’identifiant @CTES est un numéro valable.',
  'check.grants-sum-to-total': 'Subventions et total',
  'check.grants-sum-to-total.failed': 'Les subventions font {actual}, mais le document annonce {expected}.',
  'check.grants-sum-to-total.passed': 'Les subventions font bien {actual}.',
  'check.convened-before-session': 'Convocation avant la séance',
  'check.convened-before-session.failed':
    'La convocation est datée du {actual}, et la séance du {expected} : elle devrait la précéder.',
  'check.convened-before-session.passed': 'Convocation du {actual}, avant la séance du {expected}.',
  'check.fault.holder-absent': '{expected} porte un pouvoir, mais n’est pas parmi les {actual} présents nommés.',
  'check.fault.giver-present': '{expected} donne pouvoir, mais est parmi les {actual} présents nommés.',
  'check.fault.too-many-proxies': 'Une même personne porte {actual} pouvoirs ; la loi en permet {expected}.',
  'check.fault.unanimous-and-opposed': 'Le document dit « à l’unanimité », mais compte {actual} voix contre.',
  'check.fault.adopted-by-fewer': 'Le document dit l’acte adopté, avec {actual} voix pour et {expected} contre.',
} as const;
