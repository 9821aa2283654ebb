/** Cell formats of a template, each also in a form that says "these are words": for what would look like a formula once somebody edits the cell. */
export class QuotedStyles {
  private readonly formats: string[];
  private readonly quoted = new Map<number, number>();

  constructor(private readonly xml: string) {
    this.formats = block(xml)?.[2]?.match(/<(?:\w+:)?xf\b(?:[^>]*?\/>|[\s\S]*?<\/(?:\w+:)?xf>)/g) ?? [];
  }

  /** The number of the format with the mark. */
  of(style: number): number {
    const known = this.quoted.get(style);
    if (known !== undefined) return known;
    const format = this.formats[style];
    if (format === undefined) return style;
    const marked = format.replace(/\squotePrefix="\d"/, '').replace(/^(<(?:\w+:)?xf)/, '$1 quotePrefix="1"');
    const number = this.formats.push(marked) - 1;
    this.quoted.set(style, number);
    return number;
  }

  /** Whether words go on in a next line. */
  wraps(style: number): boolean {
    return this.formats[style]?.includes('wrapText="1"') ?? false;
  }

  written(): string {
    const found = block(this.xml);
    if (!found || this.quoted.size === 0) return this.xml;
    const [whole, name = ''] = found;
    return this.xml.replace(
      whole,
      () => `<${name} count="${this.formats.length}">${this.formats.join('')}</${name}>`,
    );
  }
}

const block = (xml: string): RegExpExecArray | null =>
  /<((?:\w+:)?cellXfs)\b[^>]*>([\s\S]*?)<\/\1>/.exec(xml);
