import { actIdParts } from '../grammar/act-ids.ts';
import { type CheckRule, evidenceOf, NOT_APPLICABLE, verdict } from './check.ts';

/** « 2022.00155 », « DEL2025-072 »: a year, then a serial of a fixed width. */
const YEAR_AND_SERIAL = /(?<!\d)((?:19|20)\d\d)[^\d]{0,3}(\d{3,})$/u;

/** More than this after year and serial is no suffix, but another way of numbering. */
const LONGEST_SUFFIX = 3;

/**
 * `D20220015510` and « n° 2022.00155 ». Elsewhere the identifier ends with a serial of the software's own, which says nothing
 * of the act's number: only where it holds the year, then as many figures as the serial has, are the two compared.
 */
export const actIdMatchesNumber: CheckRule = {
  code: 'act-id-matches-number',
  run({ transmission, number }) {
    const actId = transmission?.actId;
    const parts = actIdParts(actId?.value ?? '');
    const header = YEAR_AND_SERIAL.exec(number?.value ?? '');
    const embedded = /^[A-Z_]*(\d+)/iu.exec(parts?.serial ?? '')?.[1];
    if (!actId || !number || !parts || !header || embedded === undefined) return NOT_APPLICABLE;
    const [, year = '', serial = ''] = header;
    const length = year.length + serial.length;
    const holdsYear = [year, parts.date.slice(0, 4)].some((each) => embedded.startsWith(each));
    if (!holdsYear || embedded.length < length || embedded.length > length + LONGEST_SUFFIX) return NOT_APPLICABLE;
    return verdict(embedded.startsWith(year + serial), {
      expected: number.value,
      actual: embedded.startsWith(year + serial) ? number.value : parts.serial,
      evidence: evidenceOf(number, actId),
    });
  },
};
