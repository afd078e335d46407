/** How settings are written down: one entry each, so that two shells that change two of them overwrite nothing. */
import * as v from 'valibot';
import { LANGUAGES } from '../model/language.ts';
import { DEFAULT_SETTINGS, PDF_PANELS, READING_WAYS, type Settings } from '../model/settings.ts';

const PREFIX = 'settings.';

export type SettingName = keyof Settings;

/** What is under the keys of `browser.storage.local`; anybody may have written it, an older version of ours first. */
export type Stored = Readonly<Record<string, unknown>>;

export const keyOf = (name: SettingName): string => PREFIX + name;

/** An origin that pages and documents come from, as `URL.origin` writes it. */
const origin = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text)),
);

const site = v.strictObject({
  page: origin,
  documents: v.pipe(v.array(origin), v.minLength(1)),
  since: v.pipe(v.string(), v.isoDate()),
});

/** An entry that is not understood is left out alone: the reader does not lose the others with it. */
const sites = v.pipe(
  v.array(v.unknown()),
  v.transform((entries) => entries.filter((entry) => v.is(site, entry))),
);

const schemas = {
  language: v.fallback(v.picklist([...LANGUAGES, 'browser']), DEFAULT_SETTINGS.language),
  reading: v.fallback(v.picklist(READING_WAYS), DEFAULT_SETTINGS.reading),
  pdfPanel: v.fallback(v.picklist(PDF_PANELS), DEFAULT_SETTINGS.pdfPanel),
  keepFiles: v.fallback(v.boolean(), DEFAULT_SETTINGS.keepFiles),
  sites: v.fallback(sites, [...DEFAULT_SETTINGS.sites]),
} as const satisfies Record<SettingName, v.GenericSchema<unknown>>;

export const SETTING_NAMES = Object.keys(schemas) as SettingName[];

/** One setting as it is stored, or its default where that is missing or not understood. */
export const readSetting = <Name extends SettingName>(name: Name, stored: unknown): Settings[Name] =>
  v.parse(schemas[name], stored) as Settings[Name];

export const readSettings = (stored: Stored): Settings => ({
  language: readSetting('language', stored[keyOf('language')]),
  reading: readSetting('reading', stored[keyOf('reading')]),
  pdfPanel: readSetting('pdfPanel', stored[keyOf('pdfPanel')]),
  keepFiles: readSetting('keepFiles', stored[keyOf('keepFiles')]),
  sites: readSetting('sites', stored[keyOf('sites')]),
});
