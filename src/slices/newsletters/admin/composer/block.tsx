// One block of an issue: its handle, what it is, its words, and what the record adds to them.
import { type KeyboardEvent, memo, type PointerEvent, type ReactElement, useCallback, useState } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { Badge, Menu, type MenuEntry } from '../../../../admin/kit/index.ts';
import type { BlockType } from '../../../../document/model.ts';
import type { FormFrame } from '../../../records/admin/index.ts';
import type { IssueBlock } from '../../model.ts';
import { calledBlock, SUBJECT_KINDS } from '../blocks.ts';
import { BlockText } from './block-text.tsx';
import { GrabHandle } from './grab-handle.tsx';
import { RecordCard } from './record-card.tsx';
import { SubjectChooser } from './subject-chooser.tsx';
import type { IssueHand, WantedFocus } from './use-issue.ts';

export interface BlockProps {
  readonly block: IssueBlock;
  readonly place: number;
  readonly of: number;
  readonly language: string;
  readonly on: string;
  readonly body: string;
  /** Key of the state's words; null: no words yet. */
  readonly state: string | null;
  readonly error: string | undefined;
  readonly mayEdit: boolean;
  readonly mayWrite: boolean;
  /** Id of the words that say what becomes of the text when it is changed, where it is so. */
  readonly anew: string | undefined;
  /** Where the focus is wanted in this block. */
  readonly wanted: WantedFocus['part'] | null;
  readonly isHeld: boolean;
  /** The line that shows where a held block would go. */
  readonly line: 'before' | 'after' | null;
  readonly hand: IssueHand;
  /** Kinds of block that the issue has. */
  readonly taken: readonly BlockType[];
  readonly Picture: FormFrame['Picture'];
  readonly onText: (id: string, body: string) => void;
  readonly onPress: (event: PointerEvent<HTMLElement>, id: string) => void;
  /** Id of the words that say how a block is moved. */
  readonly hint: string;
}

const TONES = { approved: 'success', reviewed: 'info', machine: 'warning' } as const;

const toneOf = (state: string) => (state in TONES ? TONES[state as keyof typeof TONES] : 'plain');

function useEntries({ block, place, of }: BlockProps): MenuEntry[] {
  const t = useT();
  const kind = SUBJECT_KINDS[block.type];
  const exchange: MenuEntry[] =
    kind !== undefined && block.subject !== undefined
      ? [{ id: 'exchange', label: t(`newsletters.exchange.${block.type}`) }]
      : [];
  return [
    { id: 'up', label: t('newsletters.moveUp'), icon: 'arrowUp', disabled: place === 0 },
    { id: 'down', label: t('newsletters.moveDown'), icon: 'arrowDown', disabled: place === of - 1 },
    ...exchange,
    { id: 'remove', label: t('newsletters.remove'), icon: 'trash', danger: true },
  ];
}

/** The words keep the cursor where it was while their block moves. */
function stepByKey(event: KeyboardEvent, step: (by: number) => void): void {
  if (!event.altKey || !event.shiftKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  event.stopPropagation();
  const { activeElement } = document;
  step(event.key === 'ArrowUp' ? -1 : 1);
  requestAnimationFrame(() => {
    if (!(activeElement instanceof HTMLElement) || document.activeElement === activeElement) return;
    activeElement.focus({ preventScroll: true });
    activeElement.scrollIntoView({ block: 'nearest' });
  });
}

function Head(props: BlockProps & { readonly onExchange: () => void }): ReactElement {
  const { block, place, of, state, mayEdit, wanted, hand, onPress, hint, onExchange } = props;
  const t = useT();
  const name = calledBlock(t, block, props.body);
  const entries = useEntries(props);
  const step = (by: number): void => hand.move(block.id, place + by, 'grab');
  const act = (id: string): void => {
    if (id === 'remove') hand.remove(block.id);
    else if (id === 'exchange') onExchange();
    else step(id === 'up' ? -1 : 1);
  };
  return (
    <div className="issue-block-head">
      {mayEdit && (
        <GrabHandle
          name={name}
          place={place + 1}
          of={of}
          wanted={wanted === 'grab'}
          onArrived={hand.arrived}
          onPress={event => onPress(event, block.id)}
          onStep={step}
          hint={hint}
        />
      )}
      <h3 className="issue-block-type">{t(`newsletters.block.${block.type}`)}</h3>
      {state !== null && <Badge tone={toneOf(state)}>{t(`records.state.${state}`)}</Badge>}
      {mayEdit && (
        <Menu
          iconOnly="more"
          look="quiet"
          small
          label={t('newsletters.moreOf', { block: name })}
          entries={entries}
          onAction={act}
        />
      )}
    </div>
  );
}

function BlockView(props: BlockProps): ReactElement {
  const { block, place, language, on, body, error, mayEdit, mayWrite, wanted, isHeld, line, hand } = props;
  const [choosing, setChoosing] = useState(false);
  const asks = SUBJECT_KINDS[block.type] !== undefined && (block.subject === undefined || choosing);
  const isPicture = block.type === 'picture';
  const choose = (subject: string | undefined): void => {
    hand.choose(block.id, subject);
    setChoosing(false);
  };
  const { slash } = hand;
  const onSlash = useCallback(
    (type: BlockType) => slash(block.id, type, language),
    [slash, block.id, language],
  );
  const onStep = (by: number): void => hand.move(block.id, place + by, 'stay');
  return (
    <li
      id={`block-${block.id}`}
      className={`issue-block issue-block-${block.type}`}
      data-block={block.id}
      data-held={isHeld || undefined}
      data-line={line ?? undefined}
      onKeyDownCapture={event => mayEdit && stepByKey(event, onStep)}
    >
      <Head {...props} onExchange={() => setChoosing(true)} />
      <div className="issue-block-words">
        {mayEdit && (asks || isPicture) && (
          <SubjectChooser
            block={block}
            wanted={wanted === 'subject' || choosing}
            onArrived={hand.arrived}
            onChoose={choose}
            Picture={props.Picture}
          />
        )}
        <BlockText
          block={block}
          body={body}
          language={language}
          readOnly={!mayWrite}
          describedBy={props.anew}
          error={error}
          wanted={wanted === 'text'}
          onArrived={hand.arrived}
          onChange={words => props.onText(block.id, words)}
          taken={mayEdit ? props.taken : null}
          onSlash={onSlash}
        />
        <RecordCard block={block} language={language} on={on} />
      </div>
    </li>
  );
}

/** Drawn anew when it changes, not when another is typed into. */
export const Block = memo(BlockView);
