// Running text of a record on a page: its document, in its own language.
import type { ReactElement } from 'react';
import type { Doc } from '../../document/model.ts';
import { Body } from '../../document/web/body.tsx';

interface ProseProps {
  /** A text whose facts are resolved. */
  readonly text: { readonly doc: Doc; readonly language: string; readonly own: boolean };
  /** Larger, as the beginning of a page. */
  readonly lead?: boolean | undefined;
}

/** @throws UnknownTypeError for nodes that the document model does not list */
export const Prose = ({ text, lead = false }: ProseProps): ReactElement => (
  <div className={lead ? 'prose lead' : 'prose'} lang={text.own ? undefined : text.language}>
    <Body nodes={text.doc.content} levels={new Map()} />
  </div>
);
