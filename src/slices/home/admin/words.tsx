// Small parts that the sections of the first screen share.
import type { ReactElement, ReactNode } from 'react';
import { useId } from 'react';
import { TextLink } from '../../../admin/kit/index.ts';
import type { LocalText } from '../../texts/model.ts';

/** A record's title as a link to its screen, openly in another language where it has none in the reader's. */
export const RecordLink = ({
  title,
  path,
}: {
  readonly title: LocalText;
  readonly path: string;
}): ReactElement => (
  <TextLink href={path} lang={title.own ? undefined : title.language}>
    {title.text}
  </TextLink>
);

interface SectionProps {
  readonly title: string;
  /** A sentence below the title. */
  readonly lead?: string | undefined;
  /** Where the section stands on a wide screen. */
  readonly place: 'waiting' | 'indicators' | 'events' | 'obligations' | 'changes' | 'beginning';
  /** Beside the title: a link. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export const Section = ({ title, lead, place, aside, children }: SectionProps): ReactElement => {
  const id = useId();
  return (
    <section className={`home-section home-${place}`} aria-labelledby={id}>
      <div className="home-section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {lead !== undefined && <p className="home-lead">{lead}</p>}
      {children}
    </section>
  );
};
