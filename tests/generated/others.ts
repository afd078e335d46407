/** Sums that an act names and does not grant, as recitals tell of them. */
import type { Act, OtherSum } from './act.ts';
import { grouped } from './styles/amounts.ts';
import { longDate } from './wording.ts';

export const others = (act: Act): string[] => act.others.map((other) => sentence(other, act));

function sentence({ kind, cents }: OtherSum, act: Act): string {
  const sum = `${grouped(Math.trunc(cents / 100), ' ')} €`;
  switch (kind) {
    case 'cost':
      return `Le coût total de l'opération est estimé à ${sum}.`;
    case 'requested':
      return `Une aide de ${sum} avait été sollicitée par le demandeur.`;
    case 'earlier':
      return `Par délibération n° ${act.year - 1}-${act.serial} du ${longDate(`${act.year - 1}-06-21`)}, une subvention de ${sum} avait été attribuée au titre de l'exercice précédent.`;
    case 'received':
      return `Il est précisé que l'État attribue à ${act.theAuthority} une aide financière d'un montant de ${sum} pour ce programme.`;
    case 'advance':
      return `Un acompte de ${sum} a déjà été versé au mois de janvier.`;
    case 'share':
      return `La DRAC et le Département participent à hauteur de ${sum}.`;
  }
}
