/** What the user decided on names that are one or not. No reading touches it. */
import type { MergeDecision } from '../model/merging.ts';
import type { Result } from '../model/result.ts';
import type { Connection } from './connection.ts';

export const findDecisions = (connection: Connection): Promise<Result<MergeDecision[]>> =>
  connection.use((database) => database.getAll('merges'));

export const putDecision = (connection: Connection, decision: MergeDecision): Promise<Result<void>> =>
  connection.use(async (database) => {
    await database.put('merges', decision);
  });

/** Takes a decision back: it never was. */
export const removeDecision = (connection: Connection, id: string): Promise<Result<void>> =>
  connection.use((database) => database.delete('merges', id));
