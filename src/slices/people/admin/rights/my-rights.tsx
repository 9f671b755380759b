// What may I do: the rights of all my memberships together, with the organisations and languages they reach by name.
import type { ReactElement } from 'react';
import { type Me, type Right, useMe } from '../../../../admin/api/index.ts';
import { type Formats, type Translate, useFormats, useT } from '../../../../admin/i18n/index.ts';
import type { Membership, Roles } from '../asked.ts';
import { Posts } from '../posts/post-words.tsx';
import { groupsOf, sliceWords, verbWords } from './verb-words.ts';

/** How far, by name: "Haskovo Municipality; texts in Bulgarian". */
function reached(right: Right, memberships: readonly Membership[], t: Translate, formats: Formats): string {
  if (right.everywhere) return t('people.reach.all');
  const called = (organisation: string): string =>
    memberships.find(membership => membership.organisation === organisation)?.organisationTitle?.text ??
    organisation;
  const organisations = formats.list(right.organisations.map(called));
  const languages = formats.list(right.languages.map(formats.language));
  if (languages === '') return organisations;
  const texts = t('people.reach.textsIn', { languages });
  return organisations === '' ? texts : t('people.reach.both', { organisations, texts });
}

export function MyRights({ roles: { verbs } }: { readonly roles: Roles }): ReactElement {
  const t = useT();
  const formats = useFormats();
  const me = useMe();
  const memberships = membershipsOf(me);
  const rights = new Map(me.rights.map(right => [right.verb, right]));
  const groups = groupsOf(verbs).map(group => ({
    ...group,
    held: group.verbs.flatMap(({ id }) => rights.get(id) ?? []),
  }));
  return (
    <section className="people-part">
      <h2>{t('people.roles.mine')}</h2>
      {memberships.length === 0 ? (
        <p className="people-soft">{t('people.memberships.noneMe')}</p>
      ) : (
        <Posts posts={memberships} />
      )}
      <div className="rights-groups">
        {groups
          .filter(({ held }) => held.length > 0)
          .map(({ slice, held }) => (
            <section key={slice}>
              <h3>{sliceWords(t, slice)}</h3>
              <dl className="rights-list">
                {held.map(right => (
                  <div key={right.verb}>
                    <dt>{verbWords(t, right.verb)}</dt>
                    <dd className="rights-reach" data-reach={right.everywhere ? 'all' : 'own'}>
                      {reached(right, memberships, t, formats)}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
    </section>
  );
}

/** The session's own knows also what organisations are called. */
const membershipsOf = ({ memberships }: Me): readonly Membership[] =>
  memberships.map(membership => ({ organisationTitle: null, ...membership }));
