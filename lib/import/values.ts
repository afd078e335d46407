/** Shapes that readings and stored records have in common. What is more than asked for is left alone: newer versions add. */
import * as v from 'valibot';
import { isFileAddress } from '../model/file-address.ts';

export const text = v.string();
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const pageNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
export const cents = v.pipe(v.number(), v.safeInteger());
export const finite = v.pipe(v.number(), v.finite());
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** `YYYY-MM-DD` */
export const day = v.pipe(v.string(), v.isoDate());
/** ISO 8601 with time. */
export const moment = v.pipe(
  v.string(),
  v.check((given) => /^\d{4}-\d\d-\d\dT/.test(given) && !Number.isNaN(Date.parse(given)), 'no moment'),
);

/** Of a document on the web, or of a file of the user's: nothing else becomes a link. */
export const address = v.pipe(
  v.string(),
  v.maxLength(4_096),
  v.check((given) => isFileAddress(given) || (/^https?:/.test(given) && URL.canParse(given)), 'no address'),
);

export const failure = v.looseObject({ code: text, detail: v.optional(text) });

export const box = v.tuple([finite, finite, finite, finite]);

export const evidence = v.looseObject({
  page: pageNumber,
  quote: text,
  boxes: v.array(box),
  source: v.picklist(['text-layer', 'ocr']),
  confidence: v.optional(finite),
});

const about = {
  certainty: v.picklist(['stated', 'inferred', 'uncertain', 'corrected']),
  rule: text,
  evidence: v.array(evidence),
};

/** A value with why it is believed. */
export const found = <T extends v.GenericSchema>(value: T) =>
  v.looseObject({ value, ...about, original: v.optional(v.looseObject({ value, ...about })) });
