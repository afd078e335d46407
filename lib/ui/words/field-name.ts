import { missing } from '../../../assets/locales/fr/missing.ts';
import type { PanelWords } from './panel-words.ts';

type FieldKey = Extract<keyof typeof missing, `field.${string}`>;

function isFieldKey(key: string): key is FieldKey {
  return Object.hasOwn(missing, key);
}

/** The name of a field of the contract by its path; the path itself if a newer reader found a field we cannot name. */
export function fieldName(path: string, t: PanelWords): string {
  const name = path.replace(/\.\d+(?=\.|$)/g, '').replace(/^grants\.vote\./, 'votes.');
  const key = `field.${name}`;
  return isFieldKey(key) ? t(key) : path;
}
