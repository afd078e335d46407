/** Words for what came of a vote. */
import type { RuleCase } from '../../rule-cases.ts';
import { type Told } from './told.ts';

export const outcomeCases: readonly RuleCase<Told>[] = [
  {
    rule: 'unanimity',
    text: "Ce point a été voté à l'unanimité.",
    zone: 'vote',
    finds: ['unanimous'],
    quotes: "l'unanimité",
  },
  { rule: 'unanimity', text: "A L'UNANIMITE DES MEMBRES PRESENTS", zone: 'vote', finds: ['unanimous'] },
  {
    rule: 'unanimity',
    text: "Le Comité adopte, A L'UNANIMIÏE, cette proposition",
    zone: 'recitals',
    finds: ['unanimous'],
  },
  {
    rule: 'unanimity',
    text: "La commission des finances a émis à l'unanimité un avis favorable.",
    zone: 'recitals',
    finds: [],
  },
  { rule: 'unanimity', text: "Les habitants réclament à l'unanimité un banc.", zone: 'recitals', finds: [] },
  { rule: 'unanimity', text: 'VOTE : 25 voix POUR, unanimité', zone: 'vote', finds: ['unanimous'] },
  { rule: 'unanimity', text: 'Pour : unanimité', zone: 'vote', finds: ['unanimous'] },
  { rule: 'unanimity', text: "Il n'y a pas unanimité sur ce point.", zone: 'vote', finds: [] },

  { rule: 'majority', text: 'Le Conseil, à la majorité des présents, DÉCIDE', zone: 'dispositif', finds: ['majority'] },
  { rule: 'majority', text: 'La majorité moins une voix', zone: 'vote', finds: ['majority'] },
  {
    rule: 'majority',
    text: 'Adopté à la majorité absolue des suffrages exprimés',
    zone: 'vote',
    finds: ['majority'],
  },
  { rule: 'majority', text: 'élu à la majorité absolue des suffrages', zone: 'vote', finds: [] },
  { rule: 'majority', text: 'les élus de la majorité municipale', zone: 'vote', finds: [] },

  { rule: 'adopted', text: 'Le Conseil adopte.', zone: 'vote', finds: ['adopted'] },
  { rule: 'adopted', text: 'LE CONSEIL ADOPTE', zone: 'vote', finds: ['adopted'] },
  { rule: 'adopted', text: 'Ce rapport a été adopté par 12 voix.', zone: 'vote', finds: ['adopted'] },
  { rule: 'adopted', text: 'Délibération prise en ce sens.', zone: 'vote', finds: ['adopted'] },
  { rule: 'adopted', text: 'Ce rapport est soumis au vote.', zone: 'vote', finds: [] },
  { rule: 'adopted', text: "Ce point n'appelle pas de vote.", zone: 'vote', finds: [] },
  { rule: 'adopted', text: 'Le Conseil adopte le règlement intérieur de la piscine.', zone: 'dispositif', finds: [] },
  { rule: 'adopted', text: "La motion n'est pas adoptée.", zone: 'vote', finds: [] },

  { rule: 'rejected', text: 'La proposition est rejetée.', zone: 'vote', finds: ['rejected'] },
  { rule: 'rejected', text: "La motion n'est pas adoptée.", zone: 'vote', finds: ['rejected'] },
  { rule: 'rejected', text: 'Rejeté par 12 voix contre 3', zone: 'vote', finds: ['rejected'] },
  { rule: 'rejected', text: 'les rejets de la station sont conformes', zone: 'recitals', finds: [] },

  { rule: 'postponed', text: "Ce point est retiré de l'ordre du jour.", zone: 'vote', finds: ['postponed'] },
  {
    rule: 'postponed',
    text: 'La délibération est reportée à une prochaine séance.',
    zone: 'vote',
    finds: ['postponed'],
  },
  {
    rule: 'postponed',
    text: "Le Conseil décide, à l'unanimité, d'ajourner l'examen de cette délibération à la prochaine séance.",
    zone: 'dispositif',
    finds: ['postponed'],
  },
  { rule: 'postponed', text: "Le Maire propose de retirer ce point de l'ordre du jour.", finds: ['postponed'] },
  { rule: 'postponed', text: 'Le Conseil sursoit à sa décision.', zone: 'dispositif', finds: ['postponed'] },
  { rule: 'postponed', text: "Retiré de l'ordre du jour.", zone: 'vote', finds: ['postponed'] },
  { rule: 'postponed', text: 'Un conseiller propose de reporter le vote de ce point.', finds: [] },
  { rule: 'postponed', text: 'La délibération n° 2020-12 du 3 mars 2020 est retirée.', zone: 'dispositif', finds: [] },
  {
    rule: 'postponed',
    text: 'décide de retirer la délibération n° 2020-12 du 3 mars 2020',
    zone: 'dispositif',
    finds: [],
  },
  {
    rule: 'postponed',
    text: "Ce dossier avait été retiré de l'ordre du jour de la séance du 12 mars.",
    zone: 'recitals',
    finds: [],
  },
  { rule: 'postponed', text: 'décide de reporter le solde de la subvention', zone: 'dispositif', finds: [] },
  {
    rule: 'postponed',
    text: "- décide de refuser l'aide demandée ;\n- décide de reporter à une prochaine séance l'examen de la demande du club.",
    zone: 'dispositif',
    finds: [],
  },
  { rule: 'postponed', text: 'Ajourné', zone: 'vote', finds: ['postponed'] },
  { rule: 'postponed', text: "L'échéance de la dette est reportée au 1er mars.", zone: 'recitals', finds: [] },

  { rule: 'takes-note', text: 'Le Conseil PREND ACTE du rapport.', zone: 'dispositif', finds: ['noted'] },
  { rule: 'takes-note', text: '- de prendre acte du débat', zone: 'dispositif', finds: ['noted'] },
  { rule: 'takes-note', text: 'Le Conseil donne acte au Maire de sa communication.', finds: ['noted'] },
  { rule: 'takes-note', text: 'dont acte, par-devant notaire', zone: 'dispositif', finds: [] },
];
