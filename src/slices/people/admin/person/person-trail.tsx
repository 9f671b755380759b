// What somebody did lately, out of the audit trail.
import type { ReactElement } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { TextLink } from '../../../../admin/kit/index.ts';
import type { Person } from '../asked.ts';
import { TrailList } from '../trail/trail-list.tsx';

const LATELY = 8;

export function PersonTrail({ person: { id } }: { readonly person: Person }): ReactElement {
  const t = useT();
  return (
    <section className="people-part">
      <div className="people-part-head">
        <h2>{t('people.person.lately')}</h2>
        <TextLink href={`/admin/audit?person=${id}`}>{t('people.person.all')}</TextLink>
      </div>
      <TrailList
        question={{ person: id }}
        limit={LATELY}
        withoutActor
        endless={false}
        empty={<p className="people-soft">{t('people.person.nothing')}</p>}
      />
    </section>
  );
}
