import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GrantLine } from '../../model/collection.ts';
import type { ProfileKey } from '../../model/profile.ts';

/** Where the page leads: addresses, so that each can be opened in a tab, bookmarked and gone back from. */
export interface ProfileLinks {
  profile: (key: ProfileKey) => string;
  /** The act with everything that is known of it. */
  act: (id: string) => string;
  /** The annotated document, at the words that grant it. Undefined where the document has no address. */
  passage: (line: GrantLine) => string | undefined;
}

const Links = createContext<ProfileLinks | undefined>(undefined);

export const ProfileLinksProvider = Links.Provider;

export function useProfileLinks(): ProfileLinks {
  const links = useContext(Links);
  if (links === undefined) throw new Error('a profile without its links');
  return links;
}
