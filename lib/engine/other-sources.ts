/** The same act in other files: two sources of one act, neither of which is lost, nor what the user wrote on it. */
import { findAct } from '../model/anchors.ts';
import { printedAct } from '../model/act-row.ts';
import { compareActs } from '../model/compare-acts.ts';
import type { OtherSource } from '../model/document.ts';
import { ok, type Result } from '../model/result.ts';
import { numberedKey, sameActs, type PrintedAct } from '../model/same-act.ts';
import type { KnownAct } from '../related/index.ts';
import { findWhole, type Connection, type WholeDocument } from '../store/index.ts';
import { correctedActs } from './corrected-acts.ts';

type Printed = Pick<KnownAct, 'source' | 'act'>;

const printed = ({ source, act }: Printed): PrintedAct =>
  printedAct({ id: source.actId, address: source.address }, act);

const hashOf = ({ source }: Printed): string => source.actId.slice(0, source.actId.indexOf('#'));

/** An act of another file as the user corrected it. */
interface Other extends Printed, Pick<OtherSource, 'fileName' | 'corrections' | 'notes'> {}

/**
 * @param known as the user corrected it
 * @param beside acts of its own document, as far as they may be taken for it
 * @param kin acts of other files that share a key with it, as they were read
 * @returns one for each document
 */
export async function findOtherSources(
  connection: Connection,
  known: KnownAct,
  beside: readonly KnownAct[],
  kin: readonly KnownAct[],
): Promise<Result<OtherSource[]>> {
  const key = numberedKey(printed(known));
  const alike = key === undefined ? [] : kin.filter((one) => numberedKey(printed(one)) === key);
  if (alike.length === 0) return ok([]);
  const documents = await findWhole(connection, [...new Set(alike.map(hashOf))]);
  if (!documents.ok) return documents;
  const byHash = new Map(documents.value.map((whole) => [whole.document.sha256, whole]));
  const others = alike.flatMap((one) => {
    const whole = byHash.get(hashOf(one));
    return whole === undefined ? [] : (otherIn(whole, one) ?? []);
  });
  return ok(otherSources(known, beside, others));
}

function otherIn(whole: WholeDocument, { source }: Printed): Other | undefined {
  const index = whole.acts.findIndex(({ id }) => id === source.actId);
  const { acts, corrections } = correctedActs(whole.acts, whole.annotations);
  const act = acts[index];
  const read = whole.acts.map((record) => record.act);
  return (
    act && {
      source,
      act,
      ...(whole.fileName !== undefined && { fileName: whole.fileName }),
      corrections: corrections.filter(({ actIndex }) => actIndex === index).length,
      notes: whole.annotations.notes.filter((note) => findAct(read, note.act) === index).map(({ text }) => text),
    }
  );
}

function otherSources(known: KnownAct, beside: readonly KnownAct[], others: readonly Other[]): OtherSource[] {
  const groups = sameActs([...new Set<Printed>([known, ...beside, ...others])].map(printed));
  const group = groups.find((acts) => acts.some(({ id }) => id === known.source.actId));
  const same = new Set(group?.map(({ id }) => id));
  // What the address served before is the same document, and its differences are told as such.
  const elsewhere = others.filter(({ source }) => same.has(source.actId) && source.address !== known.source.address);
  return elsewhere.map(({ act, ...other }) => {
    const [change] = compareActs([act], [known.act]);
    const differences = (change?.values ?? []).map(({ before, now, ...value }) => ({
      ...value,
      ...(now && { here: now }),
      ...(before && { there: before }),
    }));
    return { ...other, differences };
  });
}
