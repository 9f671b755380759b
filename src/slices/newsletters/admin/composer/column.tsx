// The issue as a column that looks like the newsletter: its blocks one below the other, with a button between them.
import { type ReactElement, useCallback, useId, useMemo, useRef } from 'react';
import { issueWords } from '../../../../admin/api/index.ts';
import { useT } from '../../../../admin/i18n/index.ts';
import type { BodyProps } from '../../../records/admin/index.ts';
import { blocksOf, calledBlock } from '../blocks.ts';
import { AddBlock } from './add-block.tsx';
import { Block } from './block.tsx';
import { type Drag, useDragging } from './dragging.ts';
import type { IssueHand } from './use-issue.ts';
import { useWriting } from './writing.ts';

interface ColumnProps extends BodyProps {
  readonly language: string;
  readonly hand: IssueHand;
}

const lineAt = (drag: Drag | null, place: number, of: number): 'before' | 'after' | null => {
  if (drag?.gap === place) return 'before';
  return drag?.gap === of && place === of - 1 ? 'after' : null;
};

/** Today as the issue counts it, where it has no date yet. */
const today = (): string => new Date().toISOString().slice(0, 10);

export function Column(props: ColumnProps): ReactElement {
  const { session, state, frame, language, hand } = props;
  const t = useT();
  const list = useRef<HTMLOListElement>(null);
  const hint = useId();
  const anew = useId();
  const { content, issues } = state;
  const blocks = useMemo(() => blocksOf(content.fields), [content.fields]);
  const ids = blocks.map(({ id }) => id);
  const drop = useCallback((id: string, to: number) => hand.move(id, to, 'grab'), [hand]);
  const { drag, onPress } = useDragging(list, ids, drop);
  const press = useRef(onPress);
  press.current = onPress;
  const onHold = useCallback<typeof onPress>((event, id) => press.current(event, id), []);
  const { onText, mayWrite, fallsBack } = useWriting(session, frame, language);
  const taken = useMemo(() => blocks.map(({ type }) => type), [blocks]);
  const mayEdit = frame.rights.edit;
  const on =
    typeof content.fields.published === 'string' && content.fields.published !== ''
      ? content.fields.published
      : today();
  const faultOf = (id: string): string | undefined => {
    const fault = issues.find(({ path }) => path === `texts.${id}.${language}`);
    return fault && issueWords(t, fault);
  };
  return (
    <>
      {ids.some(fallsBack) && (
        <p id={anew} className="k-description">
          {t('newsletters.draftAgain')}
        </p>
      )}
      <div className="issue-paper" data-reading={!mayEdit || undefined}>
        <p className="issue-masthead">
          {content.fields.number === undefined
            ? t('newsletters.kind')
            : t('newsletters.issue', { number: String(content.fields.number) })}
        </p>
        <p id={hint} hidden>
          {t('newsletters.moveHint')}
        </p>
        <ol
          ref={list}
          className="issue-blocks"
          aria-label={t('newsletters.blocks')}
          data-dragging={drag !== null || undefined}
        >
          {blocks.flatMap((block, place) => [
            ...(mayEdit
              ? [
                  <li key={`add-${block.id}`} className="issue-between">
                    <AddBlock
                      before={{
                        id: block.id,
                        name: calledBlock(t, block, content.texts[block.id]?.[language]?.body),
                      }}
                      taken={taken}
                      onAdd={hand.add}
                    />
                  </li>,
                ]
              : []),
            <Block
              key={block.id}
              block={block}
              place={place}
              of={blocks.length}
              language={language}
              on={on}
              body={content.texts[block.id]?.[language]?.body ?? ''}
              state={content.texts[block.id]?.[language]?.state ?? null}
              error={faultOf(block.id)}
              mayEdit={mayEdit}
              mayWrite={mayWrite(block.id)}
              anew={fallsBack(block.id) ? anew : undefined}
              wanted={hand.wanted?.id === block.id ? hand.wanted.part : null}
              isHeld={drag?.id === block.id}
              line={lineAt(drag, place, blocks.length)}
              hand={hand}
              taken={taken}
              Picture={frame.Picture}
              onText={onText}
              onPress={onHold}
              hint={hint}
            />,
          ])}
        </ol>
        {mayEdit && <AddBlock before={null} taken={taken} onAdd={hand.add} />}
      </div>
    </>
  );
}
