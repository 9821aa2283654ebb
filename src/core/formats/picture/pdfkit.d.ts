/** The part of pdfkit that is used here; it comes without types of its own. */
declare module 'pdfkit' {
  interface TextOptions {
    readonly lineBreak: false;
    /** Shapes the line as a whole instead of word by word, as joined scripts need it. */
    readonly features: readonly string[];
    readonly baseline: 'alphabetic';
  }
  export class StructureElement {
    add(child: StructureElement | (() => void)): this;
    end(): this;
  }
  export class PDFDocument {
    constructor(options: {
      readonly autoFirstPage: false;
      readonly font: null;
      readonly tagged: true;
      readonly lang: string;
      readonly displayTitle: true;
      readonly pdfVersion: '1.7';
      readonly info: Readonly<Record<string, string | Date>>;
    });
    addPage(options: { readonly size: readonly [number, number]; readonly margin: 0 }): this;
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    /** The font in use; pdfkit has no other way to ask which letters it holds. */
    readonly _font: { readonly font: { hasGlyphForCodePoint(letter: number): boolean } };
    fontSize(size: number): this;
    widthOfString(words: string, options: Pick<TextOptions, 'features'>): number;
    text(words: string, x: number, y: number, options: TextOptions): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    path(d: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    clip(): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    lineWidth(width: number): this;
    dash(length: number, options: { readonly space: number }): this;
    opacity(opacity: number): this;
    fill(): this;
    stroke(): this;
    fillAndStroke(): this;
    struct(
      type: string,
      options?: { readonly alt?: string; readonly lang?: string } | (() => void),
      child?: () => void,
    ): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: 'Artifact', options: { readonly type: 'Pagination' }): this;
    endMarkedContent(): this;
    end(): void;
  }
}

declare module 'pdfkit/output' {
  import type { PDFDocument } from 'pdfkit';
  /** Resolves when the document has ended. */
  export function toBytes(document: PDFDocument): Promise<Uint8Array>;
}
