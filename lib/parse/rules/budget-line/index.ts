import type { Rule } from '../../rule.ts';
import { imputedCode } from './imputed-code.ts';
import { namedElements } from './named-elements.ts';
import { singleElement } from './single-element.ts';

/** The budget line that pays, as printed. In order: the first rule that finds one decides. */
export const budgetLineRules: readonly Rule<string>[] = [imputedCode, namedElements, singleElement];

/** White space and case do not make another line: « SERV / 6574 » is « serv/6574 ». */
export function isSameLine(a: string, b: string): boolean {
  return compact(a) === compact(b);
}

const compact = (line: string): string => line.replace(/\s+/g, '').toLowerCase();
