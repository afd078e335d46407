/** What was said for the official formats, with one answer more. */
import type { ActDetails, AuthorityDetails, BeneficiaryDetails, ExportDetails } from './export-details.ts';
import { nameKey } from './name-key.ts';

const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

/** What was said of an authority, for one of its bodies; with an empty body, for all of them. */
export const saidOfAuthority = (
  { authorities }: ExportDetails,
  authority: string,
  body: string,
): AuthorityDetails | undefined => authorities.find((one) => isOf(one, authority, body));

export const saidOfBeneficiary = ({ beneficiaries }: ExportDetails, name: string): BeneficiaryDetails | undefined =>
  beneficiaries.find((one) => sameName(one.name, name));

const isOf = (one: AuthorityDetails, authority: string, body: string): boolean =>
  sameName(one.authority, authority) && sameName(one.body ?? '', body);

/** An answer that is taken back is `undefined`. */
type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

function changed<T extends object>(all: readonly T[], isMeant: (one: T) => boolean, key: T, changes: Changes<T>): T[] {
  const before = all.find(isMeant) ?? key;
  const entries = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined);
  return [...all.filter((one) => !isMeant(one)), Object.fromEntries(entries) as T];
}

/** @param body empty for all bodies of the authority */
export const sayOfAuthority = (
  details: ExportDetails,
  authority: string,
  body: string,
  changes: Changes<AuthorityDetails>,
): ExportDetails => ({
  ...details,
  authorities: changed(
    details.authorities,
    (one) => isOf(one, authority, body),
    { authority, ...(body !== '' && { body }) },
    changes,
  ),
});

/** The same of each of these acts, whole. */
export const sayOfActs = (
  details: ExportDetails,
  acts: readonly string[],
  changes: Changes<ActDetails>,
): ExportDetails =>
  acts.reduce<ExportDetails>(
    (said, act) => ({
      ...said,
      acts: changed(said.acts, (one) => one.act === act && one.beneficiary === undefined, { act }, changes),
    }),
    details,
  );

export const sayOfBeneficiary = (
  details: ExportDetails,
  name: string,
  changes: Changes<BeneficiaryDetails>,
): ExportDetails => ({
  ...details,
  beneficiaries: changed(details.beneficiaries, (one) => sameName(one.name, name), { name }, changes),
});
