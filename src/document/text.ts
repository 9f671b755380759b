// The edition as plain text: the file issue.txt, and the text part of the mail.

import {
  factText,
  headingLevels,
  type InlineRun,
  itemContent,
  linkOf,
  linkRuns,
  partsOf,
} from './edition.ts';
import type { BlockData, BlockView, EditionView, EventCard, Inline, ListItem, Node } from './model.ts';
import { prefixed, underlined, wrap } from './text-lines.ts';
import { UnknownTypeError, unknownType } from './unknown.ts';

const WIDTH = 76;
/** The signs below headings, by level: the title's, a block's, and those within a text. */
const UNDERLINES = ['=', '-', '~', '.'];

type Lines = readonly string[];

const MARKS = ['bold', 'italic', 'link', 'bound'];

/** Words without their emphasis, which plain text has no sign for that every reader's program would leave alone. */
const spoken = (node: Inline): string => {
  if (node.type === 'hardBreak') return '\n';
  for (const mark of node.marks ?? []) {
    if (!MARKS.includes(mark.type)) throw new UnknownTypeError('mark', mark);
  }
  if (node.type === 'text') return node.text;
  return node.type === 'fact' ? factText(node) : unknownType('node', node);
};

const address = (href: string): string => href.replace(/^mailto:/i, '');

const link = (words: string, href: string): string =>
  words === address(href) || words === href ? address(href) : `${words}: ${address(href)}`;

// Alone a link reads `words: address`; within a sentence the address stands in brackets, since a colon would cut the
// sentence and its full stop would stick to the address.
const run = ({ href, nodes }: InlineRun, alone: boolean): string => {
  const words = nodes.map(spoken).join('');
  if (href === undefined) return words;
  if (alone || words === address(href)) return link(words, href);
  return `${words} (${address(href)})`;
};

/** Addresses that the words are about. A place that has a page is no address to a reader of plain text. */
const writtenLink = (node: Inline): string | undefined => {
  if (node.type === 'hardBreak') return undefined;
  const about = [...(node.marks ?? []).filter(mark => mark.type === 'bound'), node].some(
    one => 'attrs' in one && (one.attrs.kind === 'url' || one.attrs.kind === 'email'),
  );
  return about || node.marks?.some(mark => mark.type === 'link') ? linkOf(node) : undefined;
};

const inline = (nodes: readonly Inline[]): string => {
  const runs = linkRuns(nodes, writtenLink);
  const alone = runs.filter(
    ({ href, nodes: inside }) => href || /[\p{L}\p{N}]/u.test(inside.map(spoken).join('')),
  );
  return runs.map(one => run(one, alone.length === 1)).join('');
};

const joined = (blocks: readonly Lines[]): Lines =>
  blocks.filter(lines => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));

const heading = (nodes: readonly Inline[], level: number): Lines =>
  underlined(wrap(nodes.map(spoken).join(''), WIDTH), UNDERLINES[level - 1] ?? '.');

type Levels = ReadonlyMap<Node, number>;

const isList = (node: Node): boolean => node.type === 'bulletList' || node.type === 'orderedList';

const item = (one: ListItem, mark: string, width: number, levels: Levels): Lines => {
  const content = itemContent(one);
  const parts = content.map(node => nodeLines(node, width - mark.length, levels));
  const lines = parts.flatMap((part, index) => {
    const follows = content[index];
    return index === 0 || (follows && isList(follows)) ? part : ['', ...part];
  });
  return prefixed(lines, mark);
};

const nodeLines = (node: Node, width: number, levels: Levels): Lines => {
  switch (node.type) {
    case 'paragraph':
      return node.content ? wrap(inline(node.content), width) : [];
    case 'heading':
      return heading(node.content ?? [], levels.get(node) ?? 3);
    case 'bulletList':
      return node.content.flatMap(one => item(one, '- ', width, levels));
    case 'orderedList':
      return node.content.flatMap((one, index) => item(one, `${index + 1}. `, width, levels));
    case 'blockquote':
      return quoted(joined(node.content.map(one => nodeLines(one, width - 2, levels))));
    default:
      return unknownType('node', node);
  }
};

const quoted = (lines: Lines): Lines => prefixed(lines, '> ', '> ');

const listed = (texts: readonly string[]): Lines =>
  texts.flatMap(text => prefixed(wrap(text, WIDTH - 2), '- '));

const where = ({ place, country }: EventCard): string =>
  [place, country].filter(part => part !== '').join(', ');

const eventLines = (event: EventCard): Lines => [
  ...wrap(event.title, WIDTH),
  ...wrap(
    `${[event.dates.text, where(event)].filter(part => part !== '').join(' · ')} (${event.state})`,
    WIDTH,
  ),
  ...(event.href ? [event.href] : []),
];

const linkOrName = (name: string, href: string | undefined): string => (href ? link(name, href) : name);

const dataLines = (data: BlockData): Lines => {
  switch (data.type) {
    case 'indicators':
      return [
        ...listed(data.items.map(one => `${one.figure} – ${one.label}`)),
        ...(data.note ? ['', ...wrap(data.note, WIDTH)] : []),
      ];
    case 'event':
      return eventLines(data.event);
    case 'card':
      return wrap(
        link(data.card.note ? `${data.card.title} (${data.card.note})` : data.card.title, data.card.href),
        WIDTH,
      );
    case 'partners':
      return joined(
        data.groups.map(group => [
          ...wrap(group.country, WIDTH),
          ...listed(group.partners.map(one => linkOrName(one.name, one.href))),
        ]),
      );
    case 'names':
      return listed(data.names.map(one => one.name));
    case 'links':
      return listed(data.links.map(one => link(one.label, one.href)));
    case 'picture':
      return wrap([`[${data.picture.alt}]`, data.picture.credit ?? ''].join(' ').trim(), WIDTH);
    default:
      return unknownType('data', data);
  }
};

const blockLines = (block: BlockView): Lines => {
  const levels = headingLevels(block);
  const width = block.type === 'quotation' ? WIDTH - 2 : WIDTH;
  const body = joined(block.body.map(node => nodeLines(node, width, levels)));
  return joined([
    block.heading ? heading(block.heading, 2) : [],
    block.type === 'quotation' ? quoted(body) : body,
    block.data ? dataLines(block.data) : [],
  ]);
};

/**
 * The edition as plain text, wrapped at 76 columns: headings underlined, lists with `- `, links as `words: address`.
 * @returns lines ending in line feeds, the last one too
 * @throws UnknownTypeError for a block, node or mark that model.ts does not list
 */
export const renderText = (view: EditionView): string => {
  const { title, lead, blocks, disclaimers } = partsOf(view);
  const { words, project } = view;
  const lines = joined([
    [...wrap(view.masthead, WIDTH), ...wrap(view.funding, WIDTH)],
    heading(title, 1),
    joined(lead.map(node => nodeLines(node, WIDTH, new Map()))),
    wrap(`${words.publishedOn} ${view.published.text}`, WIDTH),
    ...blocks.map(block => ['', ...blockLines(block)]),
    ['', '-'.repeat(WIDTH)],
    ...disclaimers.map(blockLines),
    wrap(`${project.acronym}: ${project.title} (${project.programme})\n${project.website}`, WIDTH),
    [link(words.readOnline, view.addresses.page), link(words.download, view.addresses.pdf)],
    [
      `${words.otherLanguages}:`,
      ...listed(
        view.editions.filter(one => one.language !== view.language).map(one => link(one.name, one.href)),
      ),
    ],
  ]);
  return `${lines.join('\n')}\n`;
};
