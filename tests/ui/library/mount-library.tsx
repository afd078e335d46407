import '../../../lib/ui/library.css';
import { waitFor } from '@testing-library/preact';
import { vi } from 'vitest';
import type { View } from '../../../lib/model/collection.ts';
import { ok } from '../../../lib/model/result.ts';
import { emptyView } from '../../../lib/model/view.ts';
import { Deletion } from '../../../lib/ui/library/deletion.ts';
import { LibraryPage, type LibraryPageProps } from '../../../lib/ui/library/library-page.tsx';
import { LibraryState, type LibraryPlace, type PlaceKeeper } from '../../../lib/ui/library/library-state.ts';
import { Session, type AskedEngine } from '../../../lib/ui/session/session.ts';
import { actSummary, answered, oneAct } from '../fixtures/answers.ts';
import { mount, type Look } from '../support/mount.tsx';
import type { FakeSource } from './collection.ts';

export const VIEW: View = emptyView();

/** A browser's history, which can be gone back in. */
export class History implements PlaceKeeper {
  readonly entries: { place: LibraryPlace; left: ReturnType<PlaceKeeper['read']>['left'] }[];
  #listener: () => void = () => {};

  constructor(view: Partial<View>) {
    this.entries = [{ place: { view: { ...VIEW, ...view } }, left: { top: 0, row: 0 } }];
  }

  read() {
    const entry = this.entries.at(-1);
    if (entry === undefined) throw new Error('left the page');
    return entry;
  }

  write(place: LibraryPlace, left: ReturnType<PlaceKeeper['read']>['left'], replace: boolean): void {
    if (replace) this.entries.pop();
    this.entries.push({ place, left });
  }

  onMove(listener: () => void): void {
    this.#listener = listener;
  }

  back(): void {
    this.entries.pop();
    this.#listener();
  }
}

/** An engine that knows every document. */
const engine = {
  ask: vi.fn(async (body: { kind: string; addresses?: string[] }) =>
    body.kind === 'watch'
      ? ok(body.addresses?.map((address) => ({ address, state: answered([actSummary]) })))
      : ok(oneAct),
  ),
  onState: () => () => {},
};

export interface Library {
  container: HTMLElement;
  state: LibraryState;
  history: History;
  props: LibraryPageProps;
}

export function showLibrary(source: FakeSource, view: Partial<View> = {}, look?: Look): Library {
  const history = new History(view);
  const state = new LibraryState(source, history);
  const session = new Session(engine as unknown as AskedEngine);
  const props: LibraryPageProps = {
    state,
    session,
    language: look?.language ?? 'fr',
    hrefOf: ({ profile, act }) => (act === undefined && profile ? `#of=${profile.name}` : `#act=${act}`),
    passageOf: () => undefined,
    deletion: new Deletion({ erase: async () => ok(null), putBack: async () => ok(undefined) }),
    actions: { onExport: vi.fn(), onCite: vi.fn(), onDelete: vi.fn() },
    files: null,
    onFiles: vi.fn(),
    onLanguage: vi.fn(),
    onOptions: vi.fn(),
    onPrint: vi.fn(),
  };
  const container = mount(<LibraryPage {...props} />, look);
  return { container, state, history, props };
}

/** The rows that are drawn. */
export const rowsIn = (container: Element): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>('.library-rows [role="row"]'),
];

export async function untilRows(container: Element): Promise<HTMLElement[]> {
  await waitFor(() => {
    if (container.querySelector('.library-rows [role="row"] [data-column] *, .library-rows a') === null) {
      throw new Error('no rows yet');
    }
  });
  return rowsIn(container);
}
