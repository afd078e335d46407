import { type CheckRule, evidenceOf, evidenceOfList, NOT_APPLICABLE, verdict } from './check.ts';
import { listedApart, missingFromList } from './listed-apart.ts';
import { maySamePerson, partsOf } from './names.ts';
import { rollNames } from './roll-names.ts';

/**
 * The secretary of the sitting is one of those present (CGCT L2121-15). Where fewer names are listed than are declared, the
 * secretary may be named apart.
 */
export const secretaryPresent: CheckRule = {
  code: 'secretary-present',
  run(act) {
    const { secretary, roll } = act;
    if (secretary === undefined || roll.present.length === 0) return NOT_APPLICABLE;
    const apart = missingFromList(act) > 0 ? listedApart(act) : [];
    const name = partsOf(secretary.value);
    const listed = rollNames(roll).present.findIndex((one) => maySamePerson(one, name));
    const entry = roll.present[listed] ?? apart.find(({ value }) => maySamePerson(partsOf(value), name));
    return verdict(entry !== undefined, {
      expected: secretary.value,
      actual: entry?.value ?? roll.present.length,
      evidence: [...evidenceOf(secretary), ...(entry ? evidenceOf(entry) : evidenceOfList(roll.present))],
    });
  },
};
