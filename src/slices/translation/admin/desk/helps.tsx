// What helps with a text: terms of the glossary, what was translated before, and what people say about it.
import { type ReactElement, useMemo, useState } from 'react';
import { useRights } from '../../../../admin/api/index.ts';
import { useT } from '../../../../admin/i18n/index.ts';
import { Disclosure } from '../../../../admin/kit/index.ts';
import { writeMarkdown } from '../../../../document/markdown/write.ts';
import { CommentsPanel, MemoryPanel, TermsPanel, useOpenComments } from '../panels/index.ts';
import { readText } from './facts-of.ts';
import { useDesk, useWork } from './frame.ts';
import type { TextWork } from './work/text-work.ts';

interface HelpsProps {
  readonly work: TextWork;
  /** The source's block that is being translated. */
  readonly block: number | null;
}

/** Each top-level block as Markdown of its own. */
function blocksOf(body: string): string[] {
  const doc = readText(body);
  return (doc?.content ?? []).map(node => writeMarkdown({ type: 'doc', content: [node] }).trim());
}

interface HelpProps {
  readonly title: string;
  /** Opens by itself once somebody is at the text. */
  readonly isOffered: boolean;
  readonly children: () => ReactElement;
}

/** It stays open once it was opened: what stands below a caret moves, what stands above does not. */
function Help({ title, isOffered, children }: HelpProps): ReactElement {
  const [toggled, toggle] = useState<boolean | null>(null);
  const [wasOffered, offer] = useState(false);
  if (isOffered && !wasOffered) offer(true);
  const isOpen = toggled ?? wasOffered;
  return (
    <Disclosure title={title} open={isOpen} onToggle={toggle}>
      {isOpen && children()}
    </Disclosure>
  );
}

function Comments({ work }: { readonly work: TextWork }): ReactElement | null {
  const t = useT();
  const { mayI } = useRights();
  const { kind, id, language } = useDesk().view;
  const place = useMemo(() => ({ kind, id, language }), [kind, id, language]);
  const open = useOpenComments(place)?.get(work.field) ?? 0;
  if (!mayI('comments.read')) return null;
  return (
    <Help title={t('translation.desk.comments', { count: open })} isOffered={open > 0}>
      {() => <CommentsPanel place={place} field={work.field} />}
    </Help>
  );
}

export function Helps({ work, block }: HelpsProps): ReactElement {
  const t = useT();
  const { view, handles, active, isSeen } = useDesk();
  const { kind, id, language, source } = view;
  const { view: text } = useWork(work);
  const place = useMemo(() => ({ kind, id, language }), [kind, id, language]);
  const body = source === language ? '' : (text.source?.body ?? '');
  const blocks = useMemo(() => blocksOf(body), [body]);
  const editor = () => handles.current.get(work.field);
  const { isWritable, field } = work;
  const isHere = isSeen && active === field && isWritable;
  return (
    <div className="desk-helps">
      {blocks.length > 0 && (
        <>
          <Help title={t('translation.terms.title')} isOffered={isHere}>
            {() => (
              <TermsPanel
                {...place}
                field={field}
                onInsert={isWritable ? term => editor()?.insertText(term) : undefined}
              />
            )}
          </Help>
          <Help title={t('translation.memory.title')} isOffered={isHere}>
            {() => (
              <MemoryPanel
                place={place}
                blocks={blocks}
                source={source}
                target={language}
                block={block}
                onTake={isWritable ? (index, words) => editor()?.replaceBlock(index, words) : undefined}
              />
            )}
          </Help>
        </>
      )}
      <Comments work={work} />
    </div>
  );
}
