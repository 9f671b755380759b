// The words a text is translated from, in sight while it is written: the block that is being translated is marked.
import { type ReactElement, useEffect, useRef } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import type { FactForm } from '../../../../facts/model.ts';
import { ReadText } from '../../../texts/admin/index.ts';
import { useDesk } from './frame.ts';

interface SourcePaneProps {
  readonly body: string;
  readonly label: string;
  /** The block that the caret is in. */
  readonly block: number | null;
  readonly onFact: ((ref: string, form: FactForm | null) => void) | undefined;
}

/** Brings the block into sight inside the pane; the page itself stays where it is. */
function showBlock(pane: HTMLElement, block: number): void {
  const found = pane.querySelector<HTMLElement>(`[data-block="${block}"]`);
  if (found === null || pane.scrollHeight <= pane.clientHeight) return;
  const top = found.offsetTop - pane.offsetTop;
  const isInSight = top >= pane.scrollTop && top + found.offsetHeight <= pane.scrollTop + pane.clientHeight;
  if (!isInSight) pane.scrollTop = Math.max(0, top - pane.clientHeight / 3);
}

export function SourcePane({ body, label, block, onFact }: SourcePaneProps): ReactElement {
  const t = useT();
  const { language } = useFormats();
  const { view, sourceFacts } = useDesk();
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pane.current !== null && block !== null) showBlock(pane.current, block);
  }, [block]);
  const name = t('translation.desk.sourceIn', { language: language(view.source) });
  return (
    <details className="desk-source" open>
      <summary>{name}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a group, not a landmark: there is one for each text */}
      <div
        ref={pane}
        role="group"
        className="desk-pane"
        aria-label={`${label}, ${name}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
        tabIndex={0}
      >
        <ReadText
          value={body}
          language={view.source}
          facts={sourceFacts}
          onFact={onFact}
          around={(words, index) => (
            <div className="desk-block" data-block={index} data-here={index === block || undefined}>
              {words}
            </div>
          )}
        />
      </div>
    </details>
  );
}
