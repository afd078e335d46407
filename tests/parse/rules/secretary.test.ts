import { secretaryRules } from '../../../lib/parse/rules/secretary/index.ts';
import { describeRules } from '../rule-cases.ts';

describeRules('secretary', secretaryRules, [
  { rule: 'announced-secretary', text: 'Secrétaire de séance : Mme Anne PETIT', finds: ['Anne PETIT'] },
  {
    rule: 'announced-secretary',
    text: 'Secrétaire de Séance :\n          Mme Anne PETIT-DURAND',
    finds: ['Anne PETIT-DURAND'],
  },
  { rule: 'announced-secretary', text: 'Secrétaire : Monsieur Paul DURAND', finds: ['Paul DURAND'] },
  {
    rule: 'announced-secretary',
    text: 'Secrétaires de séance : M. Paul DURAND et Mme Anne PETIT',
    finds: ['Paul DURAND et Anne PETIT'],
  },
  { rule: 'announced-secretary', text: 'Secrétaire élu : M. Paul DURAND', finds: ['Paul DURAND'] },
  { rule: 'announced-secretary', text: 'Le secrétaire général de la préfecture', finds: [] },
  {
    rule: 'elected-secretary',
    text: 'Mme Anne PETIT a été désignée comme secrétaire de séance.',
    finds: ['Anne PETIT'],
  },
  { rule: 'elected-secretary', text: 'M. Paul DURAND est élu secrétaire.', finds: ['Paul DURAND'] },
  {
    rule: 'elected-secretary',
    text: "- Désignation d'un secrétaire de séance (article L.2121-15 du CGCT) : Anne PETIT a été désignée ;",
    finds: ['Anne PETIT'],
  },
  {
    rule: 'elected-secretary',
    text: 'Le Maire, après avoir désigné Monsieur Paul DURAND comme secrétaire de séance, ouvre la session.',
    finds: ['Paul DURAND'],
  },
  { rule: 'elected-secretary', text: 'Mme Anne PETIT a été désignée déléguée au syndicat.', finds: [] },
  {
    rule: 'secretary-in-column',
    text: 'LE MAIRE          LA SECRÉTAIRE DE SÉANCE\n\nPaul DURAND       Anne PETIT',
    finds: ['Anne PETIT'],
  },
  {
    rule: 'secretary-in-column',
    text: 'Le secrétaire          Le Président\n\nM. Paul DURAND         Mme Anne PETIT',
    finds: ['Paul DURAND'],
  },
  { rule: 'secretary-in-column', text: 'Le maire          Le préfet\n\nPaul DURAND       Anne PETIT', finds: [] },
  {
    rule: 'signing-secretary',
    text: 'Le Maire,\n\nPaul DURAND\n\nLe secrétaire de séance,\n\nKarim HADDAD',
    finds: ['Karim HADDAD'],
    quotes: 'Le secrétaire de séance, Karim HADDAD',
  },
  { rule: 'signing-secretary', text: 'La Secrétaire, Mme Anne PETIT', finds: ['Anne PETIT'] },
  { rule: 'signing-secretary', text: 'Copie pour la secrétaire de mairie, Mme Anne PETIT', finds: [] },
  { rule: 'announced-secretary', text: 'Secrétaire élu(e) : Monsieur Karim OUALI', finds: ['Karim OUALI'] },
]);
