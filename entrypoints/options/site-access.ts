/** The sites that are read: which the browser permits now, and what the reader changes about it. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ToBackground } from '../../lib/messages.ts';
import type { AllowedSite } from '../../lib/model/settings.ts';
import { patternOf } from '../../lib/sites/match-pattern.ts';
import { SITES } from '../../lib/sites/registry.ts';
import type { KnownSite, SiteOutcome, SitesSectionProps } from '../../lib/ui/options/sites-section.tsx';
import { isPermitted } from '../engine/permitted.ts';

export const known = signal<readonly KnownSite[]>([]);
export const allowed = signal<SitesSectionProps['allowed']>([]);
export const outcome = signal<SiteOutcome | undefined>(undefined);

async function allPermitted(origins: readonly string[]): Promise<boolean> {
  const answers = await Promise.all(origins.map((origin) => isPermitted(new URL(origin))));
  return answers.every(Boolean);
}

export async function lookUp(sites: readonly AllowedSite[]): Promise<void> {
  known.value = await Promise.all(
    SITES.map(async ({ authority, pageHosts, documentHosts, withoutAddresses = false }) => {
      const hosts = [...new Set([...pageHosts, ...documentHosts])];
      const withdrawn = !(await allPermitted(hosts.map((host) => `https://${host}`)));
      return { authority, hosts, withdrawn, withoutAddresses };
    }),
  );
  allowed.value = await Promise.all(
    sites.map(async (site) => ({ ...site, withdrawn: !(await allPermitted([site.page, ...site.documents])) })),
  );
}

const tell = (message: ToBackground): Promise<unknown> => browser.runtime.sendMessage(message);

/** The browser's question, in the click itself. */
const request = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...new Set(origins.map((origin) => patternOf(new URL(origin))))] });

/** A reader may leave out what every address begins with. */
function originOf(written: string): string | undefined {
  const text = written.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, origin } = new URL(address);
  return /^https?:$/.test(protocol) && hostname.includes('.') ? origin : undefined;
}

/** Says what came of a question. */
async function settle(answer: Promise<boolean>, page: string, told?: Promise<unknown>): Promise<void> {
  const [granted] = await Promise.all([answer, told]);
  outcome.value = { kind: granted ? 'added' : 'refused', host: new URL(page).host };
}

export function add(written: string): void {
  const page = originOf(written);
  if (page === undefined) {
    outcome.value = { kind: 'not-an-address', host: written };
    return;
  }
  const answer = request([page]);
  void settle(answer, page, tell({ kind: 'read-page', pages: [page], origins: [page], keep: 'always' }));
}

export async function forget(page: string): Promise<void> {
  await tell({ kind: 'forget-site', page });
  outcome.value = { kind: 'forgotten', host: new URL(page).host };
}

export function giveBack(origins: readonly string[]): void {
  const [first] = origins;
  if (first !== undefined) void settle(request(origins), first);
}
