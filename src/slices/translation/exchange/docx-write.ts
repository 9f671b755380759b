// A Word document in two columns for those who translate without a tool: the source on the left, the translation on the
// right, a row a block. Facts are locked controls in grey.
import {
  AlignmentType,
  BuilderElement,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type XmlComponent,
} from 'docx';
import { LANGUAGE, type Language } from '../../../platform/languages.ts';
import { TEXT_STATES, type TextState } from '../../texts/model.ts';
import { BREAK, type Span, spansOf } from './docx-words.ts';
import { type ExchangeFile, type ExchangeText, type ExchangeUnit, writeReference } from './file.ts';
import type { Piece } from './pieces.ts';

/** What the document says in its own voice. */
export interface DocxWords {
  readonly title: string;
  /** What to do, a sentence a paragraph. */
  readonly help: readonly string[];
  readonly number: string;
  readonly source: string;
  readonly target: string;
  readonly state: string;
}

/** A4 across with margins of 1.5 cm, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838, margin: 850 };
const WIDTHS = [620, 6500, 6500, 1500] as const;
const GREY = '595959';
const FONT = 'Calibri';
const SIZE = 21;

const attribute = (value: string) => ({ value: { key: 'w:val', value } });
const property = (name: string, value: string): XmlComponent =>
  new BuilderElement({ name, attributes: attribute(value) });

/** A control around runs. @param properties what it is and what may be done with it */
const control = (properties: readonly XmlComponent[], runs: readonly XmlComponent[]): ParagraphChild =>
  new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({ name: 'w:sdtPr', children: properties }),
      new BuilderElement({ name: 'w:sdtContent', children: runs }),
    ],
  }) as unknown as ParagraphChild;

const runOf = (span: Span, language: Language): TextRun =>
  new TextRun({
    text: span.text,
    ...(span.bold ? { bold: true } : {}),
    ...(span.italic ? { italics: true } : {}),
    ...(span.code ? { color: GREY, noProof: true } : { language: { value: LANGUAGE[language].locale } }),
  });

/** A fact can be moved as a whole and not be written into; the ends of a pair are plain, so that words fit between. */
function childOf(span: Span, language: Language): ParagraphChild {
  if (span.text === BREAK) return new TextRun({ break: 1 });
  const run = runOf(span, language);
  const single = /^⟦(\d+)(?::[^›]*)?⟧$/.exec(span.text);
  if (!span.code || !single) return run;
  const number = single[1] ?? '';
  return control(
    [
      property('w:alias', `⟦${number}⟧`),
      property('w:tag', `secon-${number}`),
      property('w:lock', 'contentLocked'),
    ],
    [run],
  );
}

const cellOf = (children: readonly Paragraph[], width: number, shade?: string, span?: number): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 70, bottom: 70, left: 110, right: 110 },
    verticalAlign: VerticalAlignTable.TOP,
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(shade === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: shade } }),
  });

const small = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, color: GREY, size: 16, noProof: true })] });

const stateCell = (state: TextState | null): Paragraph => {
  const items = TEXT_STATES.map(
    name =>
      new BuilderElement({
        name: 'w:listItem',
        attributes: {
          shown: { key: 'w:displayText', value: name },
          value: { key: 'w:value', value: name },
        },
      }),
  );
  const list = new BuilderElement({ name: 'w:dropDownList', children: items });
  const run = new TextRun({ text: state ?? '–', size: 18, noProof: true });
  return new Paragraph({ children: [control([property('w:tag', 'state'), list], [run])] });
};

class Writer {
  private readonly file: ExchangeFile;
  private readonly words: DocxWords;

  constructor(file: ExchangeFile, words: DocxWords) {
    this.file = file;
    this.words = words;
  }

  rows(): TableRow[] {
    const { number, source, target, state } = this.words;
    const heads = [number, source, target, state].map((text, index) =>
      cellOf(
        [new Paragraph({ children: [new TextRun({ text, bold: true })] })],
        WIDTHS[index] ?? 0,
        'D9E2F0',
      ),
    );
    const head = new TableRow({ children: heads, tableHeader: true, cantSplit: true });
    return [head, ...this.file.texts.flatMap(text => this.textRows(text))];
  }

  private textRows(text: ExchangeText): TableRow[] {
    const title = new Paragraph({
      keepNext: true,
      children: [new TextRun({ text: text.title, bold: true })],
    });
    const width = WIDTHS.reduce((sum, one) => sum + one, 0);
    const head = cellOf([title, small(writeReference(text.reference))], width, 'F2F2F2', WIDTHS.length);
    return [
      new TableRow({ children: [head], cantSplit: true }),
      ...text.units.map(unit => this.unitRow(text, unit)),
    ];
  }

  private unitRow(text: ExchangeText, unit: ExchangeUnit): TableRow {
    const state = unit.target === null ? null : text.state;
    const columns = [
      small(unit.number),
      this.side(unit, unit.source, this.file.source),
      this.side(unit, unit.target ?? [], this.file.target),
      stateCell(state),
    ];
    return new TableRow({
      children: columns.map((column, index) => cellOf([column], WIDTHS[index] ?? 0)),
    });
  }

  private side(unit: ExchangeUnit, pieces: readonly Piece[], language: Language): Paragraph {
    const spans = spansOf(pieces, unit.codes, unit.shown);
    return new Paragraph({ children: spans.map(span => childOf(span, language)) });
  }
}

export async function writeDocx(file: ExchangeFile, words: DocxWords): Promise<Uint8Array> {
  const table = new Table({
    rows: new Writer(file, words).rows(),
    width: { size: WIDTHS.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: WIDTHS,
    layout: TableLayoutType.FIXED,
  });
  const { width, height, margin } = PAGE;
  const document = new Document({
    title: words.title,
    creator: 'SECON',
    styles: { default: { document: { run: { font: FONT, size: SIZE } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width, height, orientation: PageOrientation.LANDSCAPE },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        children: [
          new Paragraph({
            heading: 'Title',
            alignment: AlignmentType.LEFT,
            children: [new TextRun({ text: words.title })],
          }),
          ...words.help.map(text => new Paragraph({ text, spacing: { after: 120 } })),
          table,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
