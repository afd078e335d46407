/** Parts that messages of several kinds are made of. */
import * as v from 'valibot';
import { LONGEST_TEXT } from '../model/correctable-types.ts';

const MAX_ADDRESS_LENGTH = 4_096;

export const address = v.pipe(v.string(), v.maxLength(MAX_ADDRESS_LENGTH), v.url());
export const id = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What we named something by ourselves. */
export const ownId = v.pipe(v.string(), v.maxLength(64), v.nonEmpty());

/** As `URL.origin` writes it. */
export const origin = v.pipe(
  v.string(),
  v.maxLength(MAX_ADDRESS_LENGTH),
  v.check((text) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text),
);

/** More addresses than any listing holds; a page cannot make the engine work without bound. */
export const MAX_ADDRESSES = 10_000;

/** A beneficiary as an act of this authority prints it, and the address of the act's document. */
export const namedBeneficiary = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(LONGEST_TEXT), v.nonEmpty()),
  authority: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))),
  address: v.pipe(v.string(), v.maxLength(MAX_ADDRESS_LENGTH)),
});
