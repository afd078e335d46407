/** What the user said for the official formats, in `browser.storage.local`: checked when it is read, whoever wrote it. */
import * as v from 'valibot';
import { detailFault } from '../model/detail-fault.ts';
import { NO_DETAILS, type DetailField, type ExportDetails, type Nature } from '../model/export-details.ts';
import type { SettingsArea } from './index.ts';
import type { Stored } from './schema.ts';

/** Under `browser.storage.local`; the number rises when what is under it changes its form. */
const KEY = 'export-details.1';

/** A value that may stand in its field; the message of what may not is the code of its fault. */
const detail = <T>(field: DetailField) =>
  v.exactOptional(
    v.custom<T>(
      (value) => detailFault(field, value) === undefined,
      ({ input }) => detailFault(field, input) ?? '',
    ),
  );

const filled = v.pipe(v.string('text'), v.nonEmpty('empty'));

const grantTerms = {
  nature: detail<Nature>('nature'),
  conditions: detail<string>('conditions'),
  notifiedToEu: detail<boolean>('notifiedToEu'),
  aidScheme: detail<string>('aidScheme'),
};

const authority = v.strictObject({
  authority: v.string('text'),
  body: v.exactOptional(filled),
  name: detail<string>('name'),
  siret: detail<string>('siret'),
  prefecture: detail<string>('prefecture'),
  matterCode: detail<string>('matterCode'),
  purposeFromTitle: detail<boolean>('purposeFromTitle'),
  ...grantTerms,
});

const act = v.strictObject({
  act: v.pipe(v.string('text'), v.regex(/^[\da-f]{64}#\d{1,6}$/, 'act')),
  beneficiary: v.exactOptional(filled),
  matterCode: detail<string>('matterCode'),
  conventionDate: detail<string>('conventionDate'),
  paymentPeriod: detail<string>('paymentPeriod'),
  ...grantTerms,
});

const beneficiary = v.strictObject({
  name: filled,
  siret: detail<string>('beneficiarySiret'),
  rna: detail<string>('rna'),
});

/** The form of the file that `npm run export -- --authorities` takes: nothing in it may be wrong. */
const detailsSchema = v.strictObject({
  authorities: v.optional(v.array(authority), []),
  acts: v.optional(v.array(act), []),
  beneficiaries: v.optional(v.array(beneficiary), []),
}) satisfies v.GenericSchema<unknown, ExportDetails>;

/** Where something is wrong (« authorities.0.siret »), and the code of what: of `DETAIL_FAULTS`, or `form`. */
export interface DetailsFault {
  path: string;
  code: string;
}

/** Everything that is wrong in it, or what was said. */
export function readDetails(value: unknown): { details: ExportDetails } | { faults: DetailsFault[] } {
  const read = v.safeParse(detailsSchema, value);
  if (read.success) return { details: read.output };
  return { faults: read.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', code: issue.message })) };
}

/** An entry that is not understood is left out alone. */
const understood = <S extends v.GenericSchema>(schema: S) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((entries) => entries.filter((entry): entry is v.InferOutput<S> => v.is(schema, entry))),
    ),
    [],
  );

const storedSchema = v.fallback(
  v.object({
    authorities: understood(authority),
    acts: understood(act),
    beneficiaries: understood(beneficiary),
  }),
  { ...NO_DETAILS, authorities: [], acts: [], beneficiaries: [] },
);

export interface ExportDetailsStore {
  read(): Promise<ExportDetails>;
  /** In place of what was remembered. Rejects where the browser refuses (a full disk). */
  write(details: ExportDetails): Promise<void>;
  /** As it is stored, for a back-up. */
  stored(): Promise<Stored>;
  /** As a back-up has it; nothing, if it has none. */
  restore(stored: Stored): Promise<void>;
}

const understoodIn = (found: Stored): ExportDetails => v.parse(storedSchema, found[KEY]);

export function createExportDetails(area: SettingsArea): ExportDetailsStore {
  const stored = (): Promise<Stored> => area.get([KEY]);
  const write = (details: ExportDetails): Promise<void> => area.set({ [KEY]: details });
  return {
    read: async () => understoodIn(await stored()),
    write,
    stored,
    restore: (found) => write(understoodIn(found)),
  };
}
