import { presidentRules } from '../../../lib/parse/rules/president/index.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('president', presidentRules, [
  { rule: 'president-of-sitting', text: 'Président de séance : M. Jean MARTIN,', finds: ['Jean MARTIN'] },
  { rule: 'president-of-sitting', text: 'sous la présidence de Madame le Maire, Anne Petit', finds: ['Anne Petit'] },
  {
    rule: 'president-of-sitting',
    text: 'sous la présidence de Madame Anne DE LA TOUR, maire.',
    finds: ['Anne DE LA TOUR'],
  },
  { rule: 'president-of-sitting', text: 'sous la présidence de M. Paul DURAND.', finds: ['Paul DURAND'] },
  { rule: 'president-of-sitting', text: 'sous la présidence de Monsieur le Maire', finds: [] },
  {
    rule: 'signing-president',
    text: 'Pour extrait,\nLe Président,\n\n\nJean MARTIN',
    finds: ['Jean MARTIN'],
    quotes: 'Jean MARTIN',
  },
  {
    rule: 'signing-president',
    text: 'Pour extrait conforme, Madame le Maire\n\n\n\nAnne PETIT',
    finds: ['Anne PETIT'],
  },
  { rule: 'signing-president', text: 'Le Maire de Valbourg,\nPaul DURAND', finds: ['Paul DURAND'] },
  { rule: 'signing-president', text: 'Le Président,\n\nsigné électroniquement\n\nJean MARTIN', finds: ['Jean MARTIN'] },
  { rule: 'signing-president', text: 'Pour le Président,\nLe Vice-Président délégué\n\nJean MARTIN', finds: [] },
  {
    rule: 'opening-president',
    text: 'Madame Anne PETIT, Présidente de la Métropole de Valbourg, a ouvert la séance à laquelle',
    finds: ['Anne PETIT'],
  },
  { rule: 'opening-president', text: 'M. Paul DURAND, Maire, préside.', finds: ['Paul DURAND'] },
  { rule: 'opening-president', text: 'M. Paul DURAND, Maire, rappelle que la piscine ouvre.', finds: [] },
  {
    rule: 'president-in-column',
    text: 'LE MAIRE          LA SECRÉTAIRE DE SÉANCE\n\nPaul DURAND       Anne PETIT',
    finds: ['Paul DURAND'],
  },
  {
    rule: 'president-in-column',
    text: 'Le secrétaire de séance,          Le Président,\n\n\nPaul DURAND                       Anne PETIT',
    finds: ['Anne PETIT'],
  },
  {
    rule: 'president-in-column',
    text: 'Le trésorier          Le préfet\n\nPaul DURAND          Anne PETIT',
    finds: [],
  },
  {
    rule: 'listed-president',
    text: 'Étaient présents : M. Jean MARTIN, Maire, Mme Anne PETIT, adjointe',
    zone: 'roll-call',
    finds: ['Jean MARTIN'],
  },
  { rule: 'listed-president', text: 'Présents : Mme PETIT, Présidente, M. ROY', zone: 'roll-call', finds: ['PETIT'] },
  {
    rule: 'listed-president',
    text: 'Présents : M. Paul DURAND, Maire honoraire, Mme PETIT',
    zone: 'roll-call',
    finds: [],
  },
]);
