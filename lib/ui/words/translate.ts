/**
 * Words by key. A message is a text with `{placeholders}`, or one text for each plural form of `{count}`; what a
 * message needs is part of its key's type, so a forgotten figure does not compile.
 */
import { LOCALES } from '../format/locale.ts';
import type { Language } from '../language.ts';
import { frenchSpacing } from './typography.ts';

interface PluralMessage {
  one: string;
  other: string;
}

export type Message = string | PluralMessage;
export type Dictionary = Readonly<Record<string, Message>>;

/** The same keys in another language. */
export type Translation<D extends Dictionary> = {
  readonly [K in keyof D]: D[K] extends string ? string : PluralMessage;
};

/** Characters that turn the direction of reading: in a sentence of ours they would turn our own figures with them. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type Needs<M> = M extends string
  ? Placeholders<M>
  : M extends PluralMessage
    ? Placeholders<M['other']> | 'count'
    : never;

/** What stands for the placeholders; `count` also chooses the plural form. */
type Parameters<M> = [Needs<M>] extends [never]
  ? []
  : [values: { readonly [Name in Needs<M>]: Name extends 'count' ? number : string | number }];

export type Translate<D extends Dictionary> = <K extends keyof D & string>(
  key: K,
  ...values: Parameters<D[K]>
) => string;

/** The dictionary's messages said in one language, figures grouped as that language does. */
export function translator<D extends Dictionary>(
  language: Language,
  dictionaries: { fr: D; en: Translation<D> },
): Translate<D> {
  const dictionary: Dictionary = dictionaries[language];
  const plural = new Intl.PluralRules(LOCALES[language]);
  const figures = new Intl.NumberFormat(LOCALES[language]);
  return (key, ...[values]) => {
    const given: Readonly<Record<string, string | number>> = values ?? {};
    const text = textOf(dictionary[key] ?? key, given, plural);
    const filled = text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = given[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? figures.format(value) : value.replace(TURNS, '');
    });
    return language === 'fr' ? frenchSpacing(filled) : filled;
  };
}

function textOf(message: Message, values: Readonly<Record<string, string | number>>, plural: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  return plural.select(Number(values['count'])) === 'one' ? message.one : message.other;
}
