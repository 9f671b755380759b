// What ends somebody's part in the project: access taken away, or all that says who they were.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ask, errorWords, useMe, useRights } from '../../../../admin/api/index.ts';
import { useLanguage, useT } from '../../../../admin/i18n/index.ts';
import { Button, ConfirmDialog, Notice, TextField, toast } from '../../../../admin/kit/index.ts';
import { PEOPLE, type Person } from '../asked.ts';
import { focusHeading } from '../focus-heading.ts';
import { hasAccess } from '../posts/memberships.ts';

interface PartingProps {
  readonly person: Person;
}

export function PartingPart({ person }: PartingProps): ReactElement {
  const t = useT();
  const { mayI } = useRights();
  const { id } = useMe();
  return (
    <section className="people-part">
      <h2>{t('people.parting.title')}</h2>
      {id === person.id && <Notice tone="warning">{t('people.parting.me')}</Notice>}
      <div className="people-partings">
        {mayI('people.end') && hasAccess(person) && (
          <div>
            <h3>{t('people.leave.title')}</h3>
            <p>{t('people.leave.words')}</p>
            <Leave person={person} />
          </div>
        )}
        {mayI('people.erase') && (
          <div>
            <h3>{t('people.erase.title')}</h3>
            <p>{t('people.erase.words')}</p>
            <Erase person={person} />
          </div>
        )}
      </div>
    </section>
  );
}

function Leave({ person }: PartingProps): ReactElement {
  const { t, language } = useLanguage();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const name = person.name ?? '';
  const { mutateAsync, error, reset } = useMutation({
    mutationFn: () => ask<Person>('POST', `/v1/people/${person.id}/end?language=${language}`),
    onSuccess: () => {
      toast(t('people.leave.done', { name }));
      focusHeading();
      return client.invalidateQueries({ queryKey: PEOPLE });
    },
  });
  const close = (): void => {
    setOpen(false);
    reset();
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('people.leave.button')}</Button>
      <ConfirmDialog
        title={t('people.leave.confirm', { name })}
        open={open}
        onClose={close}
        confirmLabel={t('people.leave.button')}
        onConfirm={() => mutateAsync()}
        error={error && errorWords(t, error)}
      >
        <Facts keys={['people.leave.ends', 'people.leave.stays', 'people.leave.back']} />
      </ConfirmDialog>
    </>
  );
}

const Facts = ({ keys }: { readonly keys: readonly string[] }): ReactElement => {
  const t = useT();
  return (
    <ul className="people-facts">
      {keys.map(key => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
};

/** As people type names: spaces and upper or lower case do not count. */
const sameName = (typed: string, name: string): boolean => {
  const plain = (text: string): string =>
    text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase();
  return plain(typed) === plain(name);
};

function Erase({ person }: PartingProps): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const name = person.name ?? '';
  const { mutateAsync, error, reset } = useMutation({
    mutationFn: () => ask('DELETE', `/v1/people/${person.id}`),
    onSuccess: () => {
      toast(t('people.erase.done'));
      focusHeading();
      return client.invalidateQueries({ queryKey: PEOPLE });
    },
  });
  const close = (): void => {
    setOpen(false);
    setTyped('');
    setWrong(false);
    reset();
  };
  const confirm = async (): Promise<void> => {
    setWrong(!sameName(typed, name));
    if (!sameName(typed, name)) throw new Error('the name was not typed');
    await mutateAsync();
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('people.erase.button')}</Button>
      <ConfirmDialog
        title={t('people.erase.confirm', { name })}
        open={open}
        onClose={close}
        confirmLabel={t('people.erase.button')}
        onConfirm={confirm}
        error={error && errorWords(t, error)}
      >
        <h3>{t('people.erase.goes')}</h3>
        <Facts keys={['people.erase.goesName', 'people.erase.goesWays', 'people.erase.goesMails']} />
        <h3>{t('people.erase.stays')}</h3>
        <Facts keys={['people.erase.staysWork', 'people.erase.staysTrail', 'people.erase.staysTexts']} />
        <p>
          <strong>{t('people.erase.never')}</strong>
        </p>
        <TextField
          label={t('people.erase.type', { name })}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          spellCheck={false}
          error={wrong ? t('people.erase.typeWrong', { name }) : undefined}
        />
      </ConfirmDialog>
    </>
  );
}
