/** A page of pdf.js, as far as fonts are concerned. */
interface Page {
  getOperatorList(): Promise<unknown>;
  commonObjs: { has(name: string): boolean; get(name: string): unknown };
}

/** Which fonts of a document are bold. pdf.js tells a font's name only once a page that uses it has been prepared for drawing. */
export class Fonts {
  readonly #bold = new Map<string, boolean>();

  /** Learns the fonts of a page; one that cannot be drawn has none that are bold, and its text is read all the same. */
  async learn(page: Page, names: ReadonlySet<string>): Promise<void> {
    const unknown = [...names].filter((name) => !this.#bold.has(name));
    if (!unknown.length) return;
    await page.getOperatorList().catch(() => undefined);
    for (const name of unknown) {
      const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as { name?: string; bold?: boolean }) : {};
      this.#bold.set(name, font.bold === true || isBoldName(font.name ?? ''));
    }
  }

  isBold(name: string): boolean {
    return this.#bold.get(name) ?? false;
  }
}

/** "BCDGEE+Calibri-Bold", "TimesNewRoman,Bold", "NimbusSanL-Demi" */
const isBoldName = (name: string) => /(?:bold|black|heavy|demi)(?![a-z])|[-,](?:bd|medi)\b/i.test(name);

/** pdf.js packs fonts with what Node 20 does not have yet. */
export function mendArrayBuffer(): void {
  const prototype = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const moved = new ArrayBuffer(length);
    new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
    return moved;
  };
}
