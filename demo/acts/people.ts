/**
 * The elected people of the demonstration. None of them exists; any likeness is chance.
 * Names are printed as the acts print them: civility, first name, family name in capitals without accents.
 */
export interface Elected {
  civility: 'M.' | 'Mme';
  name: string;
}

const listed = (names: string): Elected[] =>
  names
    .trim()
    .split('\n')
    .map((line) => {
      const [civility, ...name] = line.trim().split(' ');
      return { civility: civility === 'Mme' ? 'Mme' : 'M.', name: name.join(' ') };
    });

/** In office until the elections of 2020. */
export const MANDATE_2014 = listed(`
  M. Evrard AUBEPIN
  M. Octave BESSENAY
  Mme Faustine BOISGRAND
  Mme Solène BRIVADIER
  M. Anselme CHANTELOUBE
  M. Gonzague CLAPEYRIN
  M. Basile CORMORECHE
  Mme Hermance DARDELIN
  M. Elzéar DUROUX-VALAT
  M. Ignace ESTIVALET
  M. Gatien FERRAPIE
  Mme Honorine FONTVIEILLE
  M. Isidore GRANGEON-DUMAS
  Mme Jacinthe GUERINDON
  M. Kilian HAUTEVERNE
  M. Léandre JOUVENOT
  Mme Maëlys LACOMBIERE
  M. Anatole LARDERET
  Mme Ombeline MALEVERGNE
  M. Philibert MONTAGNEUX
  M. Rodolphe OLLAGNOL
  Mme Sidonie PAILLERESSE
  M. Tancrède PEYRACHON
  M. Valère QUINTRAND
  Mme Ysée ROCHEVIVE
  Mme Mahaut SABLONIER
  Mme Albane TERRASSIEUX
  M. Barthélemy TOURNEBISE
  M. Aurélien VASTRIN
  M. Donatien VERDELHOU
`);

/** In office from 2020 on. */
export const MANDATE_2020 = listed(`
  Mme Clarisse ABRIAL
  M. Octave BESSENAY
  Mme Solène BRIVADIER
  M. Anselme CHANTELOUBE
  M. Basile CORMORECHE
  Mme Doriane DESPINASSE
  M. Elzéar DUROUX-VALAT
  Mme Fantine ESCOFFIERE
  M. Gatien FERRAPIE
  Mme Honorine FONTVIEILLE
  M. Isidore GRANGEON-DUMAS
  Mme Jacinthe GUERINDON
  M. Kilian HAUTEVERNE
  M. Léandre JOUVENOT
  Mme Maëlys LACOMBIERE
  M. Nestor LAVALETTAZ
  Mme Ombeline MALEVERGNE
  M. Philibert MONTAGNEUX
  Mme Quitterie NOIRETERRE
  M. Rodolphe OLLAGNOL
  Mme Sidonie PAILLERESSE
  M. Tancrède PEYRACHON
  Mme Ursule POMMERAUD
  M. Valère QUINTRAND
  M. Wandrille RAVACHET
  Mme Ysée ROCHEVIVE
  M. Zéphyrin SAINT-OREL
  Mme Albane TERRASSIEUX
  M. Barthélemy TOURNEBISE
  Mme Capucine VALFORET
  M. Aurélien VASTRIN
  M. Donatien VERDELHOU
`);

/** « Mme Clarisse ABRIAL » */
export const printedName = (person: Elected): string => `${person.civility} ${person.name}`;

/** The person of that family name. Throws on a name that nobody bears: the demonstration's own data are wrong then. */
export function bearer(members: readonly Elected[], familyName: string): Elected {
  const person = members.find(({ name }) => name.endsWith(` ${familyName}`));
  if (person === undefined) throw new Error(`Nobody in this mandate is called ${familyName}`);
  return person;
}
