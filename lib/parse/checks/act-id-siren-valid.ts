import { actIdParts } from '../grammar/act-ids.ts';
import { isSiren } from '../../model/business-numbers.ts';
import { type CheckRule, evidenceOf, NOT_APPLICABLE, verdict } from './check.ts';

const FIGURES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The SIREN in the @CTES identifier ends with its check figure (Luhn). The figures compared are the check figures. */
export const actIdSirenValid: CheckRule = {
  code: 'act-id-siren-valid',
  run({ transmission }) {
    const actId = transmission?.actId;
    const siren = actIdParts(actId?.value ?? '')?.siren;
    if (!actId || siren === undefined) return NOT_APPLICABLE;
    const expected = FIGURES.find((figure) => isSiren(`${siren.slice(0, 8)}${figure}`)) ?? 0;
    return verdict(isSiren(siren), { expected, actual: siren, evidence: evidenceOf(actId) });
  },
};
