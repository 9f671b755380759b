// TMX: translation units with a variant for each language.

import { type Segment, type SegmentReader, textsOf } from './segment.ts';
import { type XmlEvent, XmlReader } from './xml.ts';

/** Native codes of the tool that wrote the file: markup, no text. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

class UnitReader {
  private id = '';
  private count = 0;
  private language: string | undefined;
  private inSegment = false;
  private code = 0;
  private text = '';
  private pairs: (readonly [string | undefined, string])[] = [];

  open(name: string, attributes: ReadonlyMap<string, string>, empty: boolean): void {
    if (name === 'tu') {
      this.count += 1;
      this.id = attributes.get('tuid') ?? String(this.count);
      this.pairs = [];
    } else if (name === 'tuv') this.language = attributes.get('xml:lang') ?? attributes.get('lang');
    else if (name === 'seg') {
      this.inSegment = !empty;
      this.text = '';
    } else if (CODES.has(name) && !empty) this.code += 1;
  }

  add(text: string): void {
    if (this.inSegment && this.code === 0) this.text += text;
  }

  close(name: string): Segment | null {
    if (CODES.has(name) && this.code > 0) this.code -= 1;
    else if (name === 'seg') {
      this.inSegment = false;
      this.pairs.push([this.language, this.text]);
    } else if (name === 'tu') return { id: this.id, texts: textsOf(this.pairs) };
    return null;
  }
}

export class TmxReader implements SegmentReader {
  private readonly xml: XmlReader;
  private readonly units = new UnitReader();

  constructor(file: string) {
    this.xml = new XmlReader(file);
  }

  read(piece: string): Segment[] {
    return this.xml.read(piece).flatMap(event => this.take(event) ?? []);
  }

  end(): Segment[] {
    this.xml.end();
    return [];
  }

  private take(event: XmlEvent): Segment | null {
    if (event.type === 'close') return this.units.close(event.name);
    if (event.type === 'text') this.units.add(event.text);
    else this.units.open(event.name, event.attributes, event.empty);
    return null;
  }
}
