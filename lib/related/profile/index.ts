/** What rows and rolls say of one beneficiary, authority, programme, budget line or elected member. */
export { membersOf } from './beside.ts';
export { memberProfile } from './member-profile.ts';
export { moneyProfile } from './money-profile.ts';
