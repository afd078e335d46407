/** Tells what an export to the official formats lacks, before it is made: the rows are the same. */
import type { ExportDetails } from '../model/export-details.ts';
import { MOST_DATED, type AskedOfAuthority, type ExportOutlook, type RowCounts } from '../model/export-outlook.ts';
import { detailsBook } from './details-book.ts';
import { actsOf, type ExportedAct, type ExportedDocument } from './exported.ts';
import { nameKey } from '../model/name-key.ts';
import { DELIBERATIONS } from './scdl/deliberations.ts';
import { firstOfItsKind } from './scdl/duplicates.ts';
import type { ScdlRow } from './scdl/row.ts';
import { SUBVENTIONS } from './scdl/subventions.ts';

interface Group {
  names: Tally;
  bodies: Tally;
  sirens: Set<string>;
  acts: number;
  lacking: AskedOfAuthority['lacking'];
  undated: Set<string>;
}

/** How often each text came, the most frequent first. */
class Tally {
  readonly #counts = new Map<string, { text: string; count: number }>();

  add(text: string): void {
    const entry = this.#counts.get(nameKey(text));
    if (entry === undefined) this.#counts.set(nameKey(text), { text, count: 1 });
    else entry.count += 1;
  }

  sorted(): { text: string; count: number }[] {
    return [...this.#counts.values()].sort((one, other) => other.count - one.count);
  }
}

export interface OutlookTaker {
  add(document: ExportedDocument): void;
  outlook(): ExportOutlook;
}

/** Documents go in one after the other; what stays of them is counted by authority and by beneficiary. */
export function takeOutlook(details: ExportDetails): OutlookTaker {
  const book = detailsBook(details);
  const isFirst = firstOfItsKind();
  const groups = new Map<string, Group>();
  const unnamed = new Tally();
  const counts = { deliberations: noRows(), subventions: noRows() };

  function addAct(exported: ExportedAct): void {
    const first = isFirst(exported);
    const group = groupOf(groups, exported);
    for (const table of [DELIBERATIONS, SUBVENTIONS]) {
      for (const { row, refused } of table.rowsOf(exported, book)) {
        const isComplete = first && row.lacks.length === 0;
        counts[table.name][refused ? 'refused' : isComplete ? 'complete' : 'pending'] += 1;
        if (!refused && first) noteLacks(exported.id, row, group, unnamed);
      }
    }
  }

  return {
    add(document) {
      for (const act of actsOf(document)) addAct(act);
    },
    outlook: () => ({
      ...counts,
      authorities: [...groups.values()].map(asked).sort((one, other) => other.acts - one.acts),
      beneficiaries: unnamed.sorted().map(({ text, count }) => ({ name: text, grants: count })),
    }),
  };
}

const noRows = (): RowCounts => ({ complete: 0, pending: 0, refused: 0 });

function groupOf(groups: Map<string, Group>, { act }: ExportedAct): Group {
  const name = act.authority?.value ?? '';
  let group = groups.get(nameKey(name));
  if (group === undefined) {
    group = { names: new Tally(), bodies: new Tally(), sirens: new Set(), acts: 0, lacking: {}, undated: new Set() };
    groups.set(nameKey(name), group);
  }
  group.names.add(name);
  if (act.body !== undefined) group.bodies.add(act.body.value);
  if (act.siren !== undefined && act.siren.certainty !== 'uncertain') group.sirens.add(act.siren.value);
  group.acts += 1;
  return group;
}

function noteLacks(id: string, row: ScdlRow, { lacking, undated }: Group, unnamed: Tally): void {
  for (const { ask } of row.lacks) {
    if (ask === undefined) continue;
    lacking[ask] = (lacking[ask] ?? 0) + 1;
    // One more than is said tells that they are too many.
    if ((ask === 'conventionDate' || ask === 'paymentPeriod') && undated.size <= MOST_DATED) undated.add(id);
    if (ask === 'beneficiarySiret') unnamed.add(row.text('nomBeneficiaire'));
  }
}

function asked({ names, bodies, sirens, acts, lacking, undated }: Group): AskedOfAuthority {
  const [siren] = sirens.size === 1 ? sirens : [];
  return {
    authority: names.sorted()[0]?.text ?? '',
    bodies: bodies.sorted().map(({ text }) => text),
    ...(siren !== undefined && { siren }),
    acts,
    lacking,
    undated: undated.size > MOST_DATED ? [] : [...undated],
  };
}
