/** Long enough that a pointer on its way elsewhere, or a reader tabbing past, opens nothing and fetches nothing. */
export const OPEN_AFTER_MS = 150;

/** Long enough to move from a mark over to its card (WCAG 1.4.13, hoverable). */
export const CLOSE_AFTER_MS = 300;

/** Over the card itself, which keeps it open. */
export const CARD = Symbol('card');

/** What the reader means by pointing and focusing: which subject's card to open, and when to close it. */
export class Intent<Subject> {
  readonly #open: (subject: Subject) => void;
  readonly #close: () => void;
  #shown: Subject | undefined;
  #pointed: Subject | typeof CARD | undefined;
  #focused: Subject | undefined;
  /** Of the two, what the reader used last counts: a pointer may rest anywhere while keys are pressed. */
  #last: 'pointer' | 'keyboard' = 'pointer';
  /** Closed by Escape: stays closed until pointer and focus have left it. */
  #dismissed: Subject | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(actions: { open: (subject: Subject) => void; close: () => void }) {
    this.#open = actions.open;
    this.#close = actions.close;
  }

  get shown(): Subject | undefined {
    return this.#shown;
  }

  /** The pointer is over a subject, its card, or neither. */
  point(at: Subject | typeof CARD | undefined): void {
    if (at === this.#pointed) return;
    this.#pointed = at;
    this.#last = 'pointer';
    this.#decide();
  }

  /** The keyboard's focus is on a subject, or not. */
  focus(on: Subject | undefined): void {
    if (on === this.#focused) return;
    this.#focused = on;
    this.#last = 'keyboard';
    this.#decide();
  }

  /** Opens at once: the reader pressed. */
  show(subject: Subject): void {
    clearTimeout(this.#timer);
    this.#dismissed = undefined;
    this.#shown = subject;
    this.#open(subject);
  }

  /** Closes at once. Pointing or focusing anew opens again. */
  dismiss(): void {
    clearTimeout(this.#timer);
    this.#dismissed = this.#wanted();
    if (this.#shown === undefined) return;
    this.#shown = undefined;
    this.#close();
  }

  #wanted(): Subject | undefined {
    const pointed = this.#pointed === CARD ? this.#shown : this.#pointed;
    return this.#last === 'pointer' ? (pointed ?? this.#focused) : (this.#focused ?? pointed);
  }

  #decide(): void {
    clearTimeout(this.#timer);
    const wanted = this.#wanted();
    if (wanted !== this.#dismissed) this.#dismissed = undefined;
    if (wanted === this.#shown || (wanted !== undefined && wanted === this.#dismissed)) return;
    if (wanted !== undefined) {
      this.#timer = setTimeout(() => {
        this.#shown = wanted;
        this.#open(wanted);
      }, OPEN_AFTER_MS);
    } else {
      this.#timer = setTimeout(() => {
        this.#shown = undefined;
        this.#close();
      }, CLOSE_AFTER_MS);
    }
  }
}
