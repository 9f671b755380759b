// One text at the desk: its source, what is written, what is wrong with it, and what helps.
import { memo, type ReactElement, useCallback, useMemo, useState } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Icon } from '../../../../admin/kit/index.ts';
import type { FactForm } from '../../../../facts/model.ts';
import { ReadText, TextEditor, type TextEditorHandle } from '../../../texts/admin/index.ts';
import { describedBy } from './anew.tsx';
import { Both } from './both.tsx';
import { useChecked } from './checking.ts';
import { factsOf, formAbroad, headingOf, type NamedFact } from './facts-of.ts';
import { FactsToPlace, NUMBERED } from './facts-to-place.tsx';
import { Findings } from './findings.tsx';
import { sectionId, useDesk, useWork } from './frame.ts';
import { Helps } from './helps.tsx';
import { SourcePane } from './source-pane.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { TextStatePart } from './text-state.tsx';
import { WhereItIs } from './where-it-is.tsx';
import type { TextWork } from './work/text-work.ts';

interface FieldSectionProps {
  readonly work: TextWork;
  /** Among the first: seen as soon as the desk is. */
  readonly inSight: boolean;
  /** Its turn to be checked has come. */
  readonly isReady: boolean;
}

/** Who else is at this very text. */
function Others({ field }: { readonly field: string }): ReactElement | null {
  const t = useT();
  const { list } = useFormats();
  const { editors } = useDesk().view;
  const names = editors.flatMap(editor =>
    editor.field === field ? [editor.name ?? t('translation.both.somebody')] : [],
  );
  if (names.length === 0) return null;
  return (
    <p className="desk-others" role="status">
      <Icon name="info" />
      {t('translation.desk.others', { names: list(names), count: names.length })}
    </p>
  );
}

/** Ctrl+Alt and a digit: the fact of that number. Whoever writes signs with the right Alt key is left alone. */
function factOfKey(event: React.KeyboardEvent, named: readonly NamedFact[]): NamedFact | undefined {
  if (!event.ctrlKey || !event.altKey || event.getModifierState('AltGraph')) return undefined;
  const number = Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? 0);
  return number > 0 && number <= NUMBERED ? named[number - 1] : undefined;
}

function Target({ work, inSight, isReady }: FieldSectionProps): ReactElement {
  const t = useT();
  const { language: named } = useFormats();
  const { view: desk, facts, formOf, placeOf, handles, onActive } = useDesk();
  const { view, body, theirs } = useWork(work);
  const { field, about, source, most } = view;
  const { label, single } = formOf(view);
  const [block, setBlock] = useState<number | null>(null);
  const place = useMemo(() => placeOf(field), [placeOf, field]);
  const isSource = desk.source === desk.language;
  const original = isSource ? null : source;
  const inSource = useMemo(() => factsOf(original?.body ?? ''), [original?.body]);
  const placed = useMemo(() => new Set(factsOf(body).map(({ ref }) => ref)), [body]);
  const { findings, offers } = useChecked(place, original?.body ?? '', body, isReady);
  const { isWritable } = work;
  const keep = useCallback(
    (handle: TextEditorHandle | null) => {
      if (handle === null) handles.current.delete(field);
      else handles.current.set(field, handle);
    },
    [handles, field],
  );
  const insert = ({ ref, form }: NamedFact): void => {
    const handle = handles.current.get(field);
    handle?.insertFact(ref, form ?? undefined);
  };
  const name = `${label}, ${named(desk.language)}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus of the editor inside are heard here
    <div
      className="desk-work"
      onFocus={() => onActive(field)}
      onKeyDown={event => {
        const fact = factOfKey(event, inSource);
        if (fact === undefined || !isWritable) return;
        event.preventDefault();
        insert(fact);
      }}
    >
      <div className="desk-sides" data-alone={original === null || undefined}>
        {original !== null && (
          <SourcePane
            body={original.body}
            label={label}
            block={block}
            onFact={
              isWritable
                ? (ref: string, form: FactForm | null) => insert({ ref, form: formAbroad(form) })
                : undefined
            }
          />
        )}
        <div className="desk-target">
          <p className="desk-side-name">{named(desk.language)}</p>
          {isWritable ? (
            <TextEditor
              handle={keep}
              name={field}
              label={name}
              hiddenLabel
              value={body}
              onChange={words => work.type(words)}
              language={desk.language}
              facts={facts}
              record={about ?? undefined}
              describedBy={describedBy(view, desk.rights)}
              single={single}
              heading={desk.kind === 'newsletters'}
              inSight={inSight}
              offers={offers}
              onBlock={setBlock}
              {...(most !== null && { most })}
            />
          ) : (
            <div className="desk-reading">
              {body.trim() === '' ? (
                <p className="desk-fine">{t('translation.desk.noWords')}</p>
              ) : (
                <ReadText value={body} language={desk.language} facts={facts} />
              )}
              {!isWritable && <p className="desk-fine">{t('translation.desk.readOnly', { name })}</p>}
            </div>
          )}
          <WhereItIs work={work} />
          {theirs !== null && <Both work={work} />}
          {isWritable && <FactsToPlace named={inSource} placed={placed} onInsert={insert} />}
          <Findings
            place={place}
            findings={findings}
            offers={offers}
            named={inSource}
            isWritable={isWritable}
          />
        </div>
      </div>
      <Helps work={work} block={block} />
    </div>
  );
}

function Section({ work, ...turn }: FieldSectionProps): ReactElement {
  const { formOf, view: desk, sourceFacts } = useDesk();
  const { view } = useWork(work);
  const { label } = formOf(view);
  // Blocks of a newsletter are many of a kind: their own headings tell them apart.
  const heading = view.label === undefined ? null : headingOf(view.source?.body ?? '', sourceFacts);
  const id = sectionId(work.field);
  return (
    <section className="desk-section" id={id} aria-labelledby={`${id}-head`}>
      <div className="desk-section-head">
        <h2 id={`${id}-head`} tabIndex={-1}>
          {label}
          {heading !== null && <span lang={desk.source}> · {heading}</span>}
        </h2>
        <TextStatePart work={work} label={label} />
      </div>
      <Others field={work.field} />
      <StaleNotice work={work} />
      <Target work={work} {...turn} />
    </section>
  );
}

/** Drawn anew when its own text changes, not with every key in another. */
export const FieldSection = memo(Section);
