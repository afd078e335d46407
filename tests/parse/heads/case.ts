/** What the head of an act says, for the fields that a case is about. */
export interface HeadCase {
  name: string;
  /** Written as `pagesOf` reads it; all names are invented. */
  text: string;
  /** As `plain` has it; `undefined`: the act must say nothing of it. */
  says: Record<string, unknown>;
}
