// Inviting somebody: to whom, as what, in which language; and afterwards what happens next.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ask } from '../../../admin/api/index.ts';
import { useFormats, useLanguage, useT } from '../../../admin/i18n/index.ts';
import {
  Button,
  ErrorSummary,
  FormActions,
  FormSection,
  LinkButton,
  Notice,
  Select,
  TextField,
} from '../../../admin/kit/index.ts';
import { ScreenHead } from '../../../admin/router/index.ts';
import { LANGUAGE, LANGUAGES } from '../../../platform/languages.ts';
import { type Invited, OUTBOX, PEOPLE } from './asked.ts';
import { LinkToHandOver } from './directory/link-to-hand-over.tsx';
import { focusHeading } from './focus-heading.ts';
import { faultsOf } from './form-faults.ts';
import { NO_POST, PostFields, postSent } from './posts/post-fields.tsx';

interface Done {
  readonly email: string;
  readonly invited: Invited;
}

export function Screen(): ReactElement {
  const t = useT();
  const [done, setDone] = useState<Done | null>(null);
  const show = (next: Done | null): void => {
    setDone(next);
    focusHeading();
  };
  return (
    <div className="people-screen">
      <ScreenHead
        title={t(done === null ? 'people.invite.title' : 'people.invite.done')}
        crumbs={[{ label: t('people.list.title'), href: '/admin/people' }]}
      />
      {done === null ? <InviteForm onDone={show} /> : <Next {...done} onAnother={() => show(null)} />}
    </div>
  );
}

function InviteForm({ onDone }: { readonly onDone: (done: Done) => void }): ReactElement {
  const { t, language: mine } = useLanguage();
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [post, setPost] = useState(NO_POST);
  const [language, setLanguage] = useState<string>(mine);
  const { mutate, isPending, error, failureCount } = useMutation({
    mutationFn: () => {
      const address = email.trim();
      const body = { ...postSent(post), language, ...(address !== '' && { email: address }) };
      return ask<Invited>('POST', '/v1/invitations', body);
    },
    onSuccess: invited => {
      void client.invalidateQueries({ queryKey: PEOPLE });
      void client.invalidateQueries({ queryKey: OUTBOX });
      onDone({ email: email.trim(), invited });
    },
  });
  const { byField, summary } = faultsOf(t, error, {
    email: t('people.invite.email'),
    language: t('people.invite.language'),
    role: t('people.post.role'),
    organisation: t('people.post.organisation'),
    languages: t('people.post.languages'),
  });
  return (
    <form
      noValidate
      className="people-form"
      onSubmit={event => {
        event.preventDefault();
        if (!isPending) mutate();
      }}
    >
      <ErrorSummary errors={isPending ? [] : summary} attempt={failureCount} />
      <FormSection title={t('people.invite.who')}>
        <TextField
          name="email"
          type="email"
          required
          autoComplete="off"
          spellCheck={false}
          label={t('people.invite.email')}
          description={t('people.invite.emailWords')}
          value={email}
          onChange={setEmail}
          error={byField.email}
        />
        <Select
          name="language"
          label={t('people.invite.language')}
          description={t('people.invite.languageWords')}
          choices={LANGUAGES.map(id => ({ id, label: LANGUAGE[id].name, lang: id }))}
          value={language}
          onChange={value => setLanguage(value ?? mine)}
          error={byField.language}
        />
      </FormSection>
      <FormSection title={t('people.invite.what')} description={t('people.invite.whatWords')}>
        <PostFields post={post} onChange={setPost} errors={byField} />
      </FormSection>
      <FormActions>
        <Button type="submit" look="primary" busy={isPending}>
          {t('people.invite.send')}
        </Button>
        <LinkButton href="/admin/people">{t('admin.cancel')}</LinkButton>
      </FormActions>
    </form>
  );
}

function Next({ email, invited, onAnother }: Done & { readonly onAnother: () => void }): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { link, expires } = invited;
  return (
    <div className="people-next">
      <Notice tone="success" announce title={t('people.invite.made', { email })}>
        <p>{t(link === null ? 'people.invite.mailed' : 'people.invite.notMailed')}</p>
      </Notice>
      {link !== null && <LinkToHandOver link={link} expires={expires} />}
      <section>
        <h2>{t('people.invite.next')}</h2>
        <ol className="people-steps">
          <li>{t(link === null ? 'people.invite.nextMail' : 'people.invite.nextLink')}</li>
          <li>{t('people.invite.nextAccount', { until: formats.moment(expires) })}</li>
          <li>{t('people.invite.nextRole')}</li>
        </ol>
      </section>
      <div className="people-buttons">
        <Button look="primary" icon="add" onPress={onAnother}>
          {t('people.invite.another')}
        </Button>
        <LinkButton href="/admin/people?tab=invitations">{t('people.invite.toInvitations')}</LinkButton>
      </div>
    </div>
  );
}
