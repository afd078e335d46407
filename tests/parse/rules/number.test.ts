import { numberRules } from '../../../lib/parse/rules/number/index.ts';
import { describeRules } from '../rule-cases.ts';

const SIGNS = ['N°', 'n° ', 'Nº ', 'N° : '].map((sign) => ({
  rule: 'announced-number',
  text: `DELIBERATION ${sign}2031.00412`,
  finds: ['2031.00412'],
}));

const LEADING = [
  ['DEL2031-72 : Tarifs de la piscine', 'DEL2031-72'],
  ['DEL 2031-85 : Tarifs de la piscine', 'DEL2031-85'],
  ['D2031-012- Objet : Tarifs de la piscine', 'D2031-012'],
  ['23-02/001 : Tarifs de la piscine', '23-02/001'],
  ['N° 2031.02.16 – Tarifs de la piscine', '2031.02.16'],
  ['DELIBERATION 2031-03-01 – TARIFS DE LA PISCINE', '2031-03-01'],
  ['B – Délibération 2031/15 – Tarifs de la piscine', '2031/15'],
  ['3. D2031-07 – Tarifs de la piscine', 'D2031-07'],
].map(([text = '', number = '']) => ({ rule: 'leading-number', text, finds: [number] }));

const ALONE = [
  ['n° 2031 / 6', '2031/6'],
  ['N° 045', '045'],
  ['DL-058-07-31', 'DL-058-07-31'],
  ['DE-2031-096', 'DE-2031-096'],
  ['CC02_2031', 'CC02_2031'],
  ['CP-2031-0421', 'CP-2031-0421'],
  ['C_31_07_11_002', 'C_31_07_11_002'],
  ['MOB-004-12345/31/CM', 'MOB-004-12345/31/CM'],
].map(([text = '', number = '']) => ({ rule: 'number-alone', text, finds: [number] }));

describeRules('number', numberRules, [
  ...SIGNS,
  {
    rule: 'announced-number',
    text: 'DELIBERATION N°2031.00412',
    finds: ['2031.00412'],
    quotes: 'DELIBERATION N°2031.00412',
  },
  { rule: 'announced-number', text: 'Délibération n° 2031 / 6', finds: ['2031/6'] },
  { rule: 'announced-number', text: 'Extrait de délibération N° DEL 2031-85', finds: ['DEL2031-85'] },
  { rule: 'announced-number', text: 'DELIBERATION N° 31 C 0421', finds: ['31C0421'] },
  { rule: 'announced-number', text: 'DELIBERATION 31-021', finds: ['31-021'] },
  { rule: 'announced-number', text: 'Bureau du 5 juin 2031 – Délibération B-2031-061', finds: ['B-2031-061'] },
  { rule: 'announced-number', text: 'Décision n° B2031-09-118 – Objet : Habitat', finds: ['B2031-09-118'] },
  { rule: 'announced-number', text: 'Vu la décision n° B2031-09-118', finds: [] },
  { rule: 'announced-number', text: 'Nombre de membres en exercice : 70', finds: [] },
  { rule: 'announced-number', text: 'Vu la délibération n° 2030-14 du 3 mai 2030', finds: [] },
  { rule: 'announced-number', text: 'DELIBERATION DU BUREAU METROPOLITAIN DU 14 JUIN 2031', finds: [] },
  { rule: 'labelled-number', text: 'N° annuel : C2031_0123', finds: ['C2031_0123'] },
  { rule: 'labelled-number', text: 'Numéro E-2031-512', finds: ['E-2031-512'] },
  { rule: 'labelled-number', text: 'Numéro de la délibération : 45', finds: ['45'] },
  { rule: 'labelled-number', text: 'Point n° 2031-11-14-BD-9 :', finds: ['2031-11-14-BD-9'] },
  { rule: 'labelled-number', text: "Point n° 34 à l'ordre du jour", finds: [] },
  { rule: 'labelled-number', text: "N° ordre de passage : 21\nNuméro d'association 1942", finds: [] },
  ...LEADING,
  { rule: 'leading-number', text: '14/02/2031 : ouverture de la séance', finds: [] },
  { rule: 'leading-number', text: 'Délibération 12/03/2031 – Tarifs de la piscine', finds: [] },
  { rule: 'leading-number', text: 'AFFAIRE N° 2031_045_CC_11 : Tarifs de la piscine', finds: ['2031_045_CC_11'] },
  { rule: 'leading-number', text: 'Affaire n° 12 : Tarifs de la piscine', finds: [] },
  { rule: 'leading-number', text: '2 - Tarifs de la piscine', finds: [] },
  ...ALONE,
  { rule: 'number-beside-title', text: '2031-041          Mobilités – Schéma cyclable', finds: ['2031-041'] },
  { rule: 'number-beside-title', text: 'N° 31/12          Tarifs de la piscine', finds: ['31/12'] },
  { rule: 'number-beside-title', text: '2030-2031          Saison culturelle', finds: [] },
  { rule: 'number-alone', text: '31-C-0187', finds: ['31-C-0187'] },
  { rule: 'number-alone', text: 'Séance du jeudi 25 avril 2031 – DEL2031_055', finds: ['DEL2031_055'] },
  { rule: 'number-alone', text: 'Page 1/1', finds: [] },
  { rule: 'number-alone', text: 'Avenant n° 2', finds: [] },
  { rule: 'number-alone', text: '12/03/2031', finds: [] },
  { rule: 'number-alone', text: 'Marché de travaux, lot n° 3', finds: [] },
  { rule: 'labelled-number', text: "NUMERO D'ORDRE : 31/03/57", finds: ['31/03/57'] },
  { rule: 'labelled-number', text: "N° D'ORDRE DE PASSAGE : 22", finds: [] },
  { rule: 'number-before-title', text: 'D2031-41 Approbation du procès-verbal', finds: ['D2031-41'] },
  { rule: 'number-before-title', text: '2031/12 Subvention au club de judo', finds: ['2031/12'] },
  { rule: 'number-before-title', text: '2031 rue du Port', finds: [] },
  { rule: 'announced-number', text: 'Délibération n° 23 – 1DL310388', finds: ['1DL310388'] },
]);
