// XLIFF 1.2 and 2.x: source and target of each unit, placeholders by the text they stand for.

import { type Segment, textsOf } from './segment.ts';
import { type Open, type Units, XmlSegmentReader } from './xml-segments.ts';

/** Parts of a unit that hold other texts than its source and target. */
const ASIDE = new Set([
  'note',
  'notes',
  'alt-trans',
  'matches',
  'originalData',
  'skeleton',
  'seg-source',
  'context-group',
]);

const placeholder = (event: Open): string => {
  const text =
    event.attributes.get('equiv-text') ?? event.attributes.get('equiv') ?? event.attributes.get('disp') ?? '';
  return /^(?:lb|x-html-br)$/.test(event.attributes.get('ctype') ?? '') ? ' ' : text;
};

class UnitReader implements Units {
  source: string | undefined;
  target: string | undefined;
  private unit = '';
  private segment = 0;
  private segmentId = '';
  private side: 'source' | 'target' | null = null;
  private aside = 0;
  private texts = { source: '', target: '' };

  open(event: Open): void {
    const { name, attributes } = event;
    if (this.aside > 0 || ASIDE.has(name)) {
      if (!event.empty) this.aside += 1;
      return;
    }
    if (name === 'file' || name === 'xliff') {
      this.source = attributes.get('source-language') ?? attributes.get('srcLang') ?? this.source;
      this.target = attributes.get('target-language') ?? attributes.get('trgLang') ?? this.target;
    } else if (name === 'trans-unit' || name === 'unit' || name === 'segment') this.begin(name, attributes);
    else if (name === 'source' || name === 'target') this.side = event.empty ? null : name;
    else if (this.side !== null) this.texts[this.side] += placeholder(event);
  }

  private begin(name: string, attributes: ReadonlyMap<string, string>): void {
    this.texts = { source: '', target: '' };
    if (name === 'segment') {
      this.segment += 1;
      this.segmentId = attributes.get('id') ?? '';
      return;
    }
    this.unit = attributes.get('id') ?? attributes.get('resname') ?? '';
    this.segment = 0;
  }

  text(text: string): void {
    if (this.side !== null && this.aside === 0) this.texts[this.side] += text;
  }

  /** A unit, once it is closed. */
  close(name: string): Segment | null {
    if (this.aside > 0) {
      this.aside -= 1;
      return null;
    }
    if (name === 'source' || name === 'target') {
      this.side = null;
      return null;
    }
    const isUnit = name === 'trans-unit' || name === 'segment';
    if (!isUnit) return null;
    const id =
      name === 'segment' && (this.segmentId !== '' || this.segment > 1)
        ? `${this.unit}/${this.segmentId || this.segment}`
        : this.unit;
    return {
      id,
      texts: textsOf([
        [this.source, this.texts.source],
        [this.target, this.texts.target],
      ]),
    };
  }
}

export class XliffReader extends XmlSegmentReader {
  constructor(file: string) {
    super(file, new UnitReader());
  }
}
