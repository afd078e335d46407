import { useEffect, useState } from 'preact/hooks';

/** The width below which a row stands on several lines: `library.css` says the same. */
const NARROW = '(width < 700px)';

/** Whether the window is too narrow for a table. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = (): void => setNarrow(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return narrow;
}
