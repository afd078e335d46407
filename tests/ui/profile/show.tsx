/** Mounts a profile's page as it stands in the extension, and waits for its plots. */
import { expect, vi } from 'vitest';
import '../../../lib/ui/profile/profile.css';
import type { OtherName } from '../../../lib/model/profile.ts';
import { err, ok, type Result } from '../../../lib/model/result.ts';
import type { NameActions } from '../../../lib/ui/profile/names-section.tsx';
import { ProfileLinksProvider, type ProfileLinks } from '../../../lib/ui/profile/profile-links.ts';
import { ProfilePage, type ProfilePageProps } from '../../../lib/ui/profile/profile-page.tsx';
import { mount, type Look } from '../support/mount.tsx';

const LINKS: ProfileLinks = {
  profile: ({ of, name }) => `#${of}=${encodeURIComponent(name)}`,
  act: (id) => `#act=${encodeURIComponent(id)}`,
  passage: ({ act, place }) => (act.address === '' ? undefined : `reader.html#${place}`),
};

export const actions = (found: OtherName[] = [], kept: Result<void> = ok(undefined)) => ({
  decide: vi.fn<NameActions['decide']>(() => Promise.resolve(kept)),
  undo: vi.fn<NameActions['undo']>(() => Promise.resolve(kept)),
  find: vi.fn<NameActions['find']>(() => Promise.resolve(ok(found))),
});

export const FULL = err({ code: 'storage-full' as const });

export function show(
  profile: ProfilePageProps['profile'],
  look: Look = { language: 'fr', theme: 'light' },
  called = actions(),
): HTMLElement {
  return mount(
    <ProfileLinksProvider value={LINKS}>
      <div class="delibere panel profile-shell">
        <ProfilePage profile={profile} asked="Les Amis du Lavoir" actions={called} language={look.language} />
      </div>
    </ProfileLinksProvider>,
    look,
  );
}

export const drawn = (element: Element): Promise<void> =>
  vi.waitFor(() => expect(element.querySelector('.chart:not([data-state="drawn"])')).toBeNull(), { timeout: 15_000 });
