// Segments of an XML file: what its tags and texts mean is its format's matter.

import type { Segment, SegmentReader } from './segment.ts';
import { type XmlEvent, XmlReader } from './xml.ts';

export type Open = Extract<XmlEvent, { type: 'open' }>;

/** How a format says where a segment begins, what it holds and where it ends. */
export interface Units {
  open(event: Open): void;
  text(text: string): void;
  /** The segment that this closes. */
  close(name: string): Segment | null;
}

export class XmlSegmentReader implements SegmentReader {
  private readonly xml: XmlReader;
  private readonly units: Units;

  constructor(file: string, units: Units) {
    this.xml = new XmlReader(file);
    this.units = units;
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
    if (event.type === 'text') this.units.text(event.text);
    else this.units.open(event);
    return null;
  }
}
