// What the composer does to an issue: every deed goes to what stands in the session now, and can be taken back.
import { useMemo, useState } from 'react';
import { useLanguage } from '../../../../admin/i18n/index.ts';
import { toast } from '../../../../admin/kit/index.ts';
import { announce } from '../../../../admin/notices/index.ts';
import { useFragment } from '../../../../admin/router/index.ts';
import type { BlockType } from '../../../../document/model.ts';
import type { BodyProps, Content, EditingSession, Texts } from '../../../records/admin/index.ts';
import type { IssueBlock } from '../../model.ts';
import type { Proposal } from '../asked-newsletters.ts';
import {
  blocksOf,
  blockTitle,
  freshId,
  moved,
  placeForNews,
  SUBJECT_KINDS,
  withBlock,
  withoutBlock,
  withSubject,
} from '../blocks.ts';

/** Where the focus goes once the page is drawn. */
export interface WantedFocus {
  readonly id: string;
  readonly part: 'text' | 'grab' | 'subject';
}

export interface IssueHand {
  readonly wanted: WantedFocus | null;
  readonly arrived: () => void;
  /** Leads to a block's words. */
  readonly goTo: (id: string) => void;
  /** @param before id of the block that follows; null: at the end */
  readonly add: (type: BlockType, before: string | null) => void;
  /** Chosen while writing: an empty text becomes a block of that kind, else one follows. */
  readonly slash: (id: string, type: BlockType, language: string) => void;
  readonly remove: (id: string) => void;
  /** @param to place among all blocks, counted from 0 */
  readonly move: (id: string, to: number, focus: 'grab' | 'stay') => void;
  readonly choose: (id: string, subject: string | undefined) => void;
  readonly take: (proposal: Proposal, title: string) => void;
}

const PATH = 'fields.blocks';

const setBlocks = (session: EditingSession, blocks: readonly IssueBlock[], texts?: Texts): void => {
  const { content } = session.state;
  const next: Content = { fields: { ...content.fields, blocks }, texts: texts ?? content.texts };
  session.change(next, PATH);
};

const nowBlocks = (session: EditingSession): readonly IssueBlock[] => blocksOf(session.state.content.fields);

/** Takes a block out; what is returned puts it back with its words, at its place. */
function takeOut(session: EditingSession, id: string): () => void {
  const blocks = nowBlocks(session);
  const place = blocks.findIndex(block => block.id === id);
  const block = blocks[place];
  const { [id]: words, ...others } = session.state.content.texts;
  setBlocks(session, withoutBlock(blocks, id), others);
  return () => {
    if (block === undefined || nowBlocks(session).some(one => one.id === id)) return;
    const { texts } = session.state.content;
    setBlocks(
      session,
      withBlock(nowBlocks(session), block, place),
      words ? { ...texts, [id]: words } : texts,
    );
  };
}

/** Suggested words become a draft in the issue's own language: translators begin from what is made of them. */
function suggested(text: Proposal['text'], source: string): Texts[string] {
  const body = text?.[source] ?? '';
  return body === '' ? {} : { [source]: { body, state: 'draft' } };
}

/** Nothing is written but, perhaps, the sign that opened the menu. */
const isBare = (words: Texts[string] | undefined, language: string): boolean =>
  Object.entries(words ?? {}).every(
    ([code, { body }]) => body.trim() === '' || (code === language && /^[#\s]*\/\S*$/.test(body.trim())),
  );

/** The block that the address names, as the check's links do: `#block-text-2`. */
function useAskedBlock(session: EditingSession): WantedFocus | null {
  const [fragment] = useFragment();
  const id = fragment.replace(/^block-/, '');
  return nowBlocks(session).some(block => block.id === id) ? { id, part: 'text' } : null;
}

export function useIssue({ session }: Pick<BodyProps, 'session'>): IssueHand {
  const { t, language: own } = useLanguage();
  const [wanted, setWanted] = useState<WantedFocus | null>(useAskedBlock(session));
  const deeds = useMemo(() => {
    const undo = (words: string, onAction: () => void): void => {
      toast(words, { tone: 'info', action: { label: t('admin.kit.undo'), onAction } });
    };
    const called = (id: string): string => blockTitle(t, session.state.content, id, own);
    const begin = (block: IssueBlock): void =>
      setWanted({ id: block.id, part: SUBJECT_KINDS[block.type] ? 'subject' : 'text' });
    return {
      add: (type: BlockType, before: string | null) => {
        const blocks = nowBlocks(session);
        const block = { id: freshId(blocks, type), type };
        const place = blocks.findIndex(({ id }) => id === before);
        setBlocks(session, withBlock(blocks, block, place === -1 ? blocks.length : place));
        announce(t('newsletters.added', { block: t(`newsletters.block.${type}`) }));
        begin(block);
      },
      slash: (id: string, type: BlockType, language: string) => {
        const blocks = nowBlocks(session);
        const place = blocks.findIndex(block => block.id === id);
        const { [id]: words, ...texts } = session.state.content.texts;
        const isEmpty = blocks[place]?.type === 'text' && isBare(words, language);
        const others = isEmpty ? withoutBlock(blocks, id) : blocks;
        const block = { id: freshId(others, type), type };
        if (isEmpty) setBlocks(session, withBlock(others, block, place), texts);
        else setBlocks(session, withBlock(blocks, block, place + 1));
        announce(t('newsletters.added', { block: t(`newsletters.block.${type}`) }));
        begin(block);
      },
      remove: (id: string) => {
        const blocks = nowBlocks(session);
        const place = blocks.findIndex(block => block.id === id);
        const neighbour = blocks[place + 1] ?? blocks[place - 1];
        const words = t('newsletters.removed', { block: called(id) });
        const putBack = takeOut(session, id);
        if (neighbour) setWanted({ id: neighbour.id, part: 'grab' });
        undo(words, putBack);
      },
      move: (id: string, to: number, focus: 'grab' | 'stay') => {
        const before = nowBlocks(session);
        const blocks = moved(before, id, to);
        if (blocks !== before) setBlocks(session, blocks);
        const place = blocks.findIndex(block => block.id === id) + 1;
        announce(t('newsletters.movedTo', { block: called(id), place, of: blocks.length }));
        if (focus === 'grab') setWanted({ id, part: 'grab' });
      },
      goTo: (id: string) => setWanted({ id, part: 'text' }),
      choose: (id: string, subject: string | undefined) => {
        setBlocks(session, withSubject(nowBlocks(session), id, subject));
        if (subject !== undefined) setWanted({ id, part: 'text' });
      },
      take: ({ block: { type, subject }, text }: Proposal, title: string) => {
        const blocks = nowBlocks(session);
        const id = freshId(blocks, type, subject);
        const block = { id, type, ...(subject !== undefined && { subject }) };
        const source = String(session.state.content.fields.source ?? 'en');
        const texts = { ...session.state.content.texts, [id]: suggested(text, source) };
        setBlocks(session, withBlock(blocks, block, placeForNews(blocks)), texts);
        undo(t('newsletters.taken', { title }), () => void takeOut(session, id));
      },
    };
  }, [session, t, own]);
  return useMemo(() => ({ wanted, arrived: () => setWanted(null), ...deeds }), [wanted, deeds]);
}
