/** Whole numbers and words as bytes: small numbers take one. */

/** Seven bits a byte, the low ones first; the eighth says that more follow. */
const MORE = 0x80;
const BITS = 7;

export class ByteWriter {
  private held = new Uint8Array(1_024);
  private used = 0;

  get length(): number {
    return this.used;
  }

  /** @param value whole, from 0 to 2^31 - 1 */
  number(value: number): void {
    if (this.used + 5 > this.held.length) this.grow(5);
    let rest = value;
    while (rest >= MORE) {
      this.held[this.used++] = (rest & (MORE - 1)) | MORE;
      rest >>>= BITS;
    }
    this.held[this.used++] = rest;
  }

  /** Its length, then each letter's number. */
  text(text: string): void {
    this.number(text.length);
    for (let at = 0; at < text.length; at++) this.number(text.charCodeAt(at));
  }

  /** All that another one holds, after its length. */
  nested(bytes: Uint8Array): void {
    this.number(bytes.length);
    this.bytes(bytes);
  }

  bytes(bytes: Uint8Array): void {
    if (this.used + bytes.length > this.held.length) this.grow(bytes.length);
    this.held.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** What was written so far; the writer begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.held.slice(0, this.used);
    this.used = 0;
    return taken;
  }

  private grow(by: number): void {
    const grown = new Uint8Array(Math.max(this.held.length * 2, this.used + by));
    grown.set(this.held);
    this.held = grown;
  }
}

export class ByteReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get ended(): boolean {
    return this.at >= this.bytes.length;
  }

  number(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & (MORE - 1)) << shift;
      if (byte < MORE) return value;
      shift += BITS;
    }
  }

  text(): string {
    const length = this.number();
    let text = '';
    for (let at = 0; at < length; at++) text += String.fromCharCode(this.number());
    return text;
  }

  /** All that was not read. */
  rest(): Uint8Array {
    return this.bytes.subarray(this.at);
  }

  nested(): Uint8Array {
    const length = this.number();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
