// Where an issue's editions lead: whether their addresses are well formed, and, when somebody asks, whether servers answer.
import { type Answer, askAddresses, type Fetch } from '../../../checking/ask-servers.ts';
import type { EditionView } from '../../../document/model.ts';
import type { Language } from '../../../platform/languages.ts';
import { blockAddresses } from '../compose/links.ts';
import type { CheckItem } from './model.ts';

interface Place {
  readonly language: Language;
  readonly block: string;
  readonly address: string;
}

const placesOf = (view: EditionView): Place[] =>
  view.blocks.flatMap(block =>
    blockAddresses(block).map(address => ({ language: view.language, block: block.id, address })),
  );

const isWellFormed = (address: string): boolean => {
  if (/^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(address)) return true;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  return hostname.includes('.') && username === '' && password === '';
};

const itemAt = (
  { language, block, address }: Place,
  severity: CheckItem['severity'],
  code: string,
  params: CheckItem['params'] = {},
): CheckItem => ({ severity, language, block, code, params: { address, ...params }, link: null });

/** @param site our own address: its pages are known to be there */
export const malformedLinks = (view: EditionView, site: string): CheckItem[] =>
  placesOf(view)
    .filter(({ address }) => !address.startsWith(`${site}/`) && !isWellFormed(address))
    .map(place => itemAt(place, 'error', 'link-malformed'));

/** An issue leads to some dozens; more than this is asked for by nobody who means well. */
const MOST_ASKED = 150;

/**
 * Asks the servers of all addresses that editions lead to, each address once.
 * @param fetcher reaches the public web alone
 */
export async function askedLinks(
  views: readonly EditionView[],
  site: string,
  fetcher: Fetch,
): Promise<CheckItem[]> {
  const places = views
    .flatMap(placesOf)
    .filter(({ address }) => !address.startsWith(`${site}/`) && isWellFormed(address))
    .filter(({ address }) => !address.startsWith('mailto:'));
  const addresses = [...new Set(places.map(({ address }) => address))].slice(0, MOST_ASKED);
  const answers = await askAddresses(addresses, fetcher);
  return places.flatMap(place => {
    const answer = answers.get(place.address);
    return answer === undefined || answer.state === 'fine' ? [] : [told(place, answer)];
  });
}

function told(place: Place, answer: Exclude<Answer, { state: 'fine' }>): CheckItem {
  if (answer.answer === 'PRIVATE') return itemAt(place, 'error', 'link-private');
  const isGone = answer.state === 'gone';
  return itemAt(place, isGone ? 'error' : 'review', isGone ? 'link-dead' : 'link-unsure', {
    answer: answer.answer,
  });
}
