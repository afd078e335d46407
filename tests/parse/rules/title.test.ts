import { titleRules } from '../../../lib/parse/rules/title/index.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('title', titleRules, [
  {
    rule: 'labelled-title',
    text: "Objet : Attribution d'une subvention au club d'échecs",
    finds: ["Attribution d'une subvention au club d'échecs"],
  },
  {
    rule: 'labelled-title',
    text: '**OBJET – Tarifs de la piscine**\n**pour la saison prochaine**\n\nM. Paul DURAND rapporte :',
    finds: ['Tarifs de la piscine pour la saison prochaine'],
  },
  { rule: 'labelled-title', text: 'D2031-012- Objet : Tarifs de la piscine', finds: ['Tarifs de la piscine'] },
  { rule: 'labelled-title', text: "La présente délibération a pour objet : d'ouvrir la piscine", finds: [] },
  {
    rule: 'numbered-title',
    text: '**DEL2031-78 : Approbation de la convention avec le club**\n**pour la saison 2031**',
    finds: ['Approbation de la convention avec le club pour la saison 2031'],
  },
  { rule: 'numbered-title', text: 'Délibération n° 2031-12 – Tarifs de la piscine', finds: ['Tarifs de la piscine'] },
  { rule: 'numbered-title', text: 'DELIBERATION N°2031.00412\nTarifs', finds: [] },
  { rule: 'item-title', text: '**3. Tarifs de la cantine**', finds: ['Tarifs de la cantine'] },
  { rule: 'item-title', text: '**POINT N° 2 : Budget supplémentaire**', finds: ['Budget supplémentaire'] },
  { rule: 'item-title', text: 'Conseil municipal\n3. Tarifs de la cantine', finds: [] },
  {
    rule: 'repeated-title',
    text: `
      DELIBERATION N°2031.00412
                   **TARIFS DE LA PISCINE**
      **DELIBERATION DU BUREAU METROPOLITAIN DU 14 JUIN 2031**
                   **TARIFS DE LA PISCINE**`,
    finds: ['TARIFS DE LA PISCINE'],
  },
  {
    rule: 'repeated-title',
    text: `
      **N° 2031-12**
      **SUBVENTION AU CLUB D'ECHECS –**
      **ANNEE 2031**

      **DELIBERATION**
      **SUBVENTION AU CLUB D'ECHECS – ANNEE**
      **2031**`,
    finds: ["SUBVENTION AU CLUB D'ECHECS – ANNEE 2031"],
  },
  { rule: 'repeated-title', text: '**TARIFS DE LA PISCINE**', finds: [] },
  {
    rule: 'heading-title',
    text: `
      **Direction des sports**

      **Extrait du registre des**
      **délibérations du Conseil**
      **n° 2031 / 6**

                   **Tarifs de la piscine**
                      **Saison 2031**`,
    finds: ['Tarifs de la piscine Saison 2031'],
  },
  {
    rule: 'heading-title',
    text: '**RIVEMONT MÉTROPOLE**\n**DELIBERATION N°2031.00412**\n**TARIFS DE LA PISCINE**',
    finds: ['TARIFS DE LA PISCINE'],
  },
  { rule: 'heading-title', text: '**EXTRAIT DU REGISTRE DES DELIBERATIONS**\n**SEANCE DU 14 JUIN 2031**', finds: [] },
  { rule: 'heading-title', text: '**M. Paul DURAND, Mme Anne PETIT, M. Luc ROY**', finds: [] },
  {
    rule: 'title-below-number',
    text: "N° 2031-118\n\nSoutien aux associations culturelles – Conventions d'objectifs",
    finds: ["Soutien aux associations culturelles – Conventions d'objectifs"],
  },
  { rule: 'title-below-number', text: 'DL-058-07-31\n\nTarifs de la patinoire', finds: ['Tarifs de la patinoire'] },
  { rule: 'title-below-number', text: 'N° 2031-118\n\nLe Maire expose que la piscine rouvre.', finds: [] },
  {
    rule: 'heading-title',
    text: '**Point n° 9 Subventions aux clubs de voile**',
    finds: ['Subventions aux clubs de voile'],
  },
  {
    rule: 'heading-title',
    text: '**AFFAIRE N° 2031_045_CC_11 : Tarifs de la piscine**',
    finds: ['Tarifs de la piscine'],
  },
  {
    rule: 'title-before-motives',
    text: 'M. Paul DURAND donne lecture du rapport suivant\n\nTarifs de la piscine\n\nEXPOSÉ DES MOTIFS\n\nLa piscine rouvre.',
    zone: 'recitals',
    finds: ['Tarifs de la piscine'],
  },
  {
    rule: 'title-before-motives',
    text: 'Mme PETIT donne lecture du rapport suivant :\n\nSPORT – Subventions aux clubs.\n\nI. Exposé\n\nLes clubs …',
    zone: 'recitals',
    finds: ['SPORT – Subventions aux clubs.'],
  },
  {
    rule: 'title-before-motives',
    text: 'M. Paul DURAND donne lecture du rapport suivant\n\nLa piscine rouvre en mai.\n\nElle fermera en octobre.',
    zone: 'recitals',
    finds: [],
  },
]);
