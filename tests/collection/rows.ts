/** Rows of a few words, for tests of the collection. */
import type { ActRow, GrantRow } from '../../lib/model/collection.ts';
import { Orders } from '../../lib/collection/order.ts';
import { catalogueOf } from '../../lib/collection/catalogue.ts';
import { entryOf, Registers } from '../../lib/collection/entry.ts';
import { foldedText } from '../../lib/collection/fold.ts';
import type { GroupNames } from '../../lib/collection/names.ts';
import { select, type Selection } from '../../lib/collection/select.ts';
import { emptyView } from '../../lib/model/view.ts';
import type { View } from '../../lib/model/collection.ts';

export const row = (id: string, part: Partial<ActRow> = {}): ActRow => ({
  id,
  sha256: id,
  address: '',
  page: 1,
  votes: {},
  grants: [],
  failedChecks: [],
  retrieved: '2026-01-02T03:04:05.000Z',
  ...part,
});

export const grants = (...given: [name: string, amountCents?: number][]): Pick<ActRow, 'grants' | 'totalCents'> => {
  const made = given.map(([beneficiary, amountCents]): GrantRow => ({
    beneficiary,
    ...(amountCents !== undefined && { amountCents }),
  }));
  const known = made.flatMap(({ amountCents }) => amountCents ?? []);
  return { grants: made, ...(known.length > 0 && { totalCents: known.reduce((sum, cents) => sum + cents, 0) }) };
};

/** Names are one if they differ in case and accents alone. */
export const BY_FOLDED: GroupNames = (names) => names.map(({ name }) => foldedText(name).trim());

export function selected(rows: readonly ActRow[], view: Partial<View>, groupNames = BY_FOLDED): Selection {
  const registers = new Registers();
  const catalogue = catalogueOf(
    rows.map((one) => entryOf(one, registers)),
    registers,
    groupNames,
  );
  return select(catalogue, new Orders(catalogue), { ...emptyView(view.table), ...view });
}
