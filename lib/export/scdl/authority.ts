/** Which authority an act is of, by its name and its SIRET: both official formats begin with them. */
import type { ActSaid } from '../details-book.ts';
import type { Deliberation } from '../../model/reading.ts';
import type { ScdlRow } from './row.ts';

export function fillAuthority(
  row: ScdlRow,
  { name, siret }: { name: string; siret: string },
  act: Deliberation,
  said: ActSaid,
): void {
  if (said.name !== undefined) row.requireSaid(name, 'name', said.name);
  else if (act.authority === undefined) row.lack(name, 'missing', 'name');
  else row.requireRead(name, act.authority);
  row.requireSaid(siret, 'siret', said.siret, act.siren?.certainty === 'uncertain' ? undefined : act.siren?.value);
}
