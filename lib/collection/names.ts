/** The names of beneficiaries, as printed, each kept once for each authority. */
import { foldedText } from './fold.ts';

/** A name as the acts of one authority print it: the same words of another authority may be another body. */
export interface ScopedName {
  /** The folded name of the authority that grants, else the host that publishes its acts; empty if neither is known. */
  scope: string;
  name: string;
}

/** For each name in turn the key of the beneficiary that it stands for: names of equal keys are one. */
export type GroupNames = (names: readonly ScopedName[]) => readonly string[];

export class Names {
  private readonly numbers = new Map<string, number>();
  private readonly folded: string[] = [];
  /** By their numbers. A name that no act has any more keeps its number. */
  readonly printed: ScopedName[] = [];

  codeOf(scope: string, name: string): number {
    const key = `${scope}\n${name}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.printed.length);
    return this.printed.push({ scope, name }) - 1;
  }

  /** By their numbers, each folded once. */
  foldedNames(): readonly string[] {
    for (const { name } of this.printed.slice(this.folded.length)) this.folded.push(foldedText(name));
    return this.folded;
  }
}

const HOST = /^https?:\/\/(?<host>[^/?#]+)/;

export const scopeOf = (authority: string | undefined, address: string): string =>
  authority === undefined ? (HOST.exec(address)?.groups?.['host'] ?? '') : foldedText(authority).trim();
