// Where the facts of a page come from.
import { type ReactElement, type ReactNode, useId } from 'react';

interface SourcesProps {
  readonly title: string;
  /** Each source in words; an http address becomes a link. */
  readonly items: readonly ReactNode[];
}

const source = (item: ReactNode): ReactNode =>
  typeof item === 'string' && /^https?:\/\/\S+$/.test(item) ? <a href={item}>{shown(item)}</a> : item;

/** An address as people say it: without scheme and last slash. */
const shown = (address: string): string => address.replace(/^https?:\/\/(www\.)?|\/$/g, '');

/** Nothing when there are none. */
export function Sources({ title, items }: SourcesProps): ReactElement | null {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section className="sources" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {items.map((item, index) => (
          <li key={typeof item === 'string' ? item : index}>{source(item)}</li>
        ))}
      </ul>
    </section>
  );
}
