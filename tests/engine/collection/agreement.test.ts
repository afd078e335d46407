/** What the table of beneficiaries says of one is what its own page says, whatever the collection holds. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { select } from '../../../lib/collection/select.ts';
import { Beneficiaries, scopeOfRow } from '../../../lib/engine/collection/beneficiaries.ts';
import { HeldRows } from '../../../lib/engine/collection/held-rows.ts';
import { nameOfKey } from '../../../lib/model/beneficiary-key.ts';
import type { ActRow, BeneficiaryLine, GrantRow } from '../../../lib/model/collection.ts';
import type { MoneyProfile } from '../../../lib/model/profile.ts';
import { emptyView } from '../../../lib/model/view.ts';
import { moneyProfile } from '../../../lib/related/profile/index.ts';
import { row } from '../../collection/rows.ts';

const NAMES = ['Les Sabots Rouges', 'Association Les Sabots rouges', 'LES SABOTS ROUGES', 'Clos du Gué', 'Le Relais'];

const grant = fc
  .record({
    beneficiary: fc.constantFrom(...NAMES),
    amountCents: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    inKind: fc.constantFrom(undefined, undefined, true as const),
  })
  .map(
    (all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as GrantRow,
  );

const session = fc.constantFrom('2023-03-01', '2023-04-01', '2024-03-01', undefined);

/** Many are of one act: they have the few numbers that there are. */
const rows = fc
  .array(
    fc.record({
      authority: fc.constantFrom('Brumaille Métropole', 'Ville de Vauquelin', 'VAUQUELIN'),
      number: fc.constantFrom('1', '2'),
      session,
      grants: fc.array(grant, { maxLength: 3 }),
      retrieved: fc.constantFrom('2026-01-01', '2026-02-01'),
    }),
    { maxLength: 14 },
  )
  .map((all) =>
    all.map(({ session: day, ...part }, n): ActRow => {
      const sha256 = n.toString(16).padStart(64, '0');
      return row(`${sha256}#0`, { sha256, ...part, ...(day !== undefined && { session: day }) });
    }),
  );

function open(all: readonly ActRow[]) {
  const beneficiaries = new Beneficiaries();
  const held = new HeldRows(beneficiaries.group);
  held.add(all);
  if (beneficiaries.merge(held.rows(), held.acts().rows, [])) held.regroup();
  const { catalogue, orders } = held.get();
  const { total, lines, totals } = select(catalogue, orders, emptyView('beneficiaries'));
  const found = lines(0, total);
  const page = (key: string): MoneyProfile | undefined => {
    const name = nameOfKey(key);
    const merged = beneficiaries.find(name);
    return moneyProfile(
      { of: 'beneficiary', ...name },
      { ...held.acts(), scopeOf: scopeOfRow, decisions: [], ...(merged && { merged }) },
    );
  };
  return { lines: found.table === 'beneficiaries' ? found.lines : [], totals, page };
}

const ofLine = ({ grants, totalCents = 0 }: BeneficiaryLine) => ({ grants, cents: totalCents });
const ofPage = (page: MoneyProfile | undefined) => ({
  grants: page?.grants,
  cents: page?.years.session.reduce((sum, { cents }) => sum + cents, page.undatedCents),
});

test('the table and the page agree on every beneficiary, and with the sum of all', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { lines, totals, page } = open(all);
      for (const line of lines) expect(ofPage(page(line.key))).toEqual(ofLine(line));
      expect(lines.reduce((sum, { grants }) => sum + grants, 0)).toBe(totals.grants);
      expect(lines.reduce((sum, { totalCents = 0 }) => sum + totalCents, 0)).toBe(totals.amountCents);
    }),
    { numRuns: 300 },
  );
});
