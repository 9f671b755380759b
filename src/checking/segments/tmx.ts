// TMX: translation units with a variant for each language.

import { type Segment, textsOf } from './segment.ts';
import { type Open, type Units, XmlSegmentReader } from './xml-segments.ts';

/** Native codes of the tool that wrote the file: markup, no text. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

class UnitReader implements Units {
  private id = '';
  private count = 0;
  private language: string | undefined;
  private inSegment = false;
  private code = 0;
  private words = '';
  private pairs: (readonly [string | undefined, string])[] = [];

  open({ name, attributes, empty }: Open): void {
    if (name === 'tu') {
      this.count += 1;
      this.id = attributes.get('tuid') ?? String(this.count);
      this.pairs = [];
    } else if (name === 'tuv') this.language = attributes.get('xml:lang') ?? attributes.get('lang');
    else if (name === 'seg') {
      this.inSegment = !empty;
      this.words = '';
    } else if (CODES.has(name) && !empty) this.code += 1;
  }

  text(text: string): void {
    if (this.inSegment && this.code === 0) this.words += text;
  }

  close(name: string): Segment | null {
    if (CODES.has(name) && this.code > 0) this.code -= 1;
    else if (name === 'seg') {
      this.inSegment = false;
      this.pairs.push([this.language, this.words]);
    } else if (name === 'tu') return { id: this.id, texts: textsOf(this.pairs) };
    return null;
  }
}

export class TmxReader extends XmlSegmentReader {
  constructor(file: string) {
    super(file, new UnitReader());
  }
}
