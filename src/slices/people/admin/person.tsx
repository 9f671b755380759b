// One person: who, as what now and before, what they did lately; and what ends it.
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useMe, useRights } from '../../../admin/api/index.ts';
import { useFormats, useLanguage, useT } from '../../../admin/i18n/index.ts';
import { Badge, DefinitionList, Notice, Time } from '../../../admin/kit/index.ts';
import { ScreenHead, useParam } from '../../../admin/router/index.ts';
import { type Person, personQuery } from './asked.ts';
import { MembershipsPart } from './person/memberships-part.tsx';
import { PartingPart } from './person/parting-part.tsx';
import { PersonTrail } from './person/person-trail.tsx';
import { hasAccess } from './posts/memberships.ts';

export function Screen(): ReactElement {
  const { t, language } = useLanguage();
  const { mayI } = useRights();
  const { data: person } = useSuspenseQuery(personQuery(useParam('id'), language));
  const mayPart = mayI('people.end') || mayI('people.erase');
  return (
    <div className="people-screen">
      <ScreenHead
        title={person.name ?? t('people.somebodyLeft')}
        crumbs={[{ label: t('people.list.title'), href: '/admin/people' }]}
        marks={<Marks person={person} />}
      />
      {person.erased !== null && <Notice>{t('people.person.erasedWords')}</Notice>}
      <Who person={person} />
      <MembershipsPart person={person} />
      {mayI('audit.read') && <PersonTrail person={person} />}
      {mayPart && person.erased === null && <PartingPart person={person} />}
    </div>
  );
}

function Marks({ person }: { readonly person: Person }): ReactElement {
  const t = useT();
  const { id } = useMe();
  const state = person.erased !== null ? 'erased' : hasAccess(person) ? 'now' : 'none';
  return (
    <>
      <Badge tone={state === 'now' ? 'success' : 'plain'}>{t(`people.access.${state}`)}</Badge>
      {id === person.id && <Badge tone="info">{t('people.person.you')}</Badge>}
    </>
  );
}

function Who({ person }: { readonly person: Person }): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { email, language, twoFactor, created, erased } = person;
  const since = { id: 'since', label: t('people.list.since'), value: <Time exact moment={created} /> };
  const ended = erased && {
    id: 'erased',
    label: t('people.person.erased'),
    value: <Time exact moment={erased} />,
  };
  const known = [
    { id: 'email', label: t('people.person.email'), value: email },
    { id: 'language', label: t('people.person.language'), value: formats.language(language) },
    {
      id: 'second-factor',
      label: t('people.list.secondFactor'),
      value: t(twoFactor ? 'people.secondFactor.on' : 'people.secondFactor.off'),
    },
  ];
  return <DefinitionList entries={ended ? [since, ended] : [...known, since]} />;
}
