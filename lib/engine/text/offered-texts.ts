/**
 * Texts of acts that were just read: the index takes them from here, and is spared reading the stored pages. What is lost
 * with the engine is found there.
 */
export class OfferedTexts {
  private readonly texts = new Map<string, readonly string[]>();
  private letters = 0;

  /** @param texts of a document's acts, in order */
  offer(sha256: string, texts: readonly string[]): void {
    this.take(sha256);
    const letters = lettersIn(texts);
    if (this.letters + letters > MOST_LETTERS) return;
    this.letters += letters;
    this.texts.set(sha256, texts);
  }

  take(sha256: string): readonly string[] | undefined {
    const texts = this.texts.get(sha256);
    if (texts === undefined) return undefined;
    this.texts.delete(sha256);
    this.letters -= lettersIn(texts);
    return texts;
  }
}

/** UTF-16 units that are held at once. */
const MOST_LETTERS = 4_000_000;

const lettersIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
