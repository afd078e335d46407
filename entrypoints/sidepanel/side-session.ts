import { signal, type ReadonlySignal } from '@preact/signals';
import type { ReadingWay } from '../../lib/model/settings.ts';
import { Batches, type BatchEngine } from '../../lib/ui/session/batches.ts';
import { Listing } from '../../lib/ui/session/listing.ts';
import { Session } from '../../lib/ui/session/session.ts';
import type { TabView } from '../../lib/ui/side/side-panel.tsx';
import type { FollowedTab } from './follow-tab.ts';
import type { TabContent } from './tab-content.ts';

type LookInto = (tabId: number, address: string | undefined) => Promise<TabContent>;

const LOOKING: TabView = { kind: 'looking' };

/** What the side panel shows of the tab that it stands beside. */
export class SideSession {
  readonly #lookInto: LookInto;
  readonly #reading: () => ReadingWay;
  readonly #view = signal<TabView>(LOOKING);
  readonly session: Session;
  readonly listing: Listing;
  readonly batches: Batches;
  readonly #missing = signal<readonly string[]>([]);
  #tab: FollowedTab | undefined;
  #looks = 0;

  /** @param reading what has a document read, as it is set now */
  constructor(engine: BatchEngine, lookInto: LookInto, reading: () => ReadingWay) {
    this.session = new Session(engine);
    this.listing = new Listing(engine);
    this.batches = new Batches(engine);
    this.#lookInto = lookInto;
    this.#reading = reading;
  }

  get view(): ReadonlySignal<TabView> {
    return this.#view;
  }

  /** Origins of the page's documents that nobody permitted yet. */
  get missing(): ReadonlySignal<readonly string[]> {
    return this.#missing;
  }

  /** Shows another tab, or the same one as it is now. */
  async follow(tab: FollowedTab): Promise<void> {
    const mine = ++this.#looks;
    const moved = this.#tab?.id !== tab.id || pageOf(this.#tab.address) !== pageOf(tab.address);
    this.#tab = tab;
    if (moved) {
      this.session.leave();
      this.#view.value = LOOKING;
    }
    const content = await this.#lookInto(tab.id, tab.address);
    if (mine === this.#looks) this.#show(content);
  }

  /** Opens one of the listing's documents. The reader chose it: it is read whatever the settings say. */
  open(address: string): void {
    this.session.open(address, { takeFocus: true });
  }

  /** To the listing, or to the tab's own document. */
  back(): void {
    const view = this.#view.value;
    if (view.kind === 'document') this.session.open(view.address, { takeFocus: true });
    else this.session.leave();
  }

  #show(content: TabContent): void {
    const before = this.#view.value;
    if (content.kind === 'listing') this.listing.show(content.page.documents);
    this.#missing.value = content.kind === 'listing' ? content.missing : [];
    if (content.kind === 'document' && (before.kind !== 'document' || before.address !== content.address)) {
      this.session.open(content.address, { takeFocus: false, onlyKnown: this.#reading() === 'click' });
    }
    if (content.kind === 'nothing') this.session.leave();
    this.#view.value = content.kind === 'listing' ? { kind: 'listing', page: content.page } : content;
  }
}

/** Where a reader is on a page is not another page. */
const pageOf = (address: string | undefined): string | undefined => address?.replace(/#.*$/s, '');
