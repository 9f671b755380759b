// Where the link of an invitation leads: what it invites to, and joining, with a new account or with one's own.
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect } from 'react';
import { ROLE_KEYS } from '../../slices/people/model.ts';
import { errorWords, ME, useMaybeMe } from '../api/index.ts';
import { useFormats, useLanguage, useT } from '../i18n/index.ts';
import { Notice, Spinner, TextLink } from '../kit/index.ts';
import { Title } from '../router/index.ts';
import { AcceptAsMe, AcceptAsNew, SignInToAccept } from './accept.tsx';
import { type Invitation, lookAtInvitation, organisationName } from './invitation-calls.ts';
import { useToken } from './token.ts';

/**
 * Whoever is invited reads the mail's language, unless they chose another here. The first coordinator's link was written
 * to nobody: it is read in the browser's.
 */
function useInvitedLanguage(invitation: Invitation | undefined): void {
  const { speak, chosen } = useLanguage();
  const wanted = chosen || invitation?.email == null ? undefined : invitation.language;
  useEffect(() => {
    if (wanted) void speak(wanted, { keep: false }).catch(() => undefined);
  }, [wanted, speak]);
}

function Terms({ invitation }: { readonly invitation: Invitation }): ReactElement {
  const { t, language } = useLanguage();
  const format = useFormats();
  const { organisation, role, languages, email, expires } = invitation;
  const { data: name } = useQuery({
    queryKey: ['organisation-name', organisation, language],
    queryFn: () => organisationName(organisation ?? '', language),
    enabled: organisation !== null,
  });
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t('admin.invitation.role'), t(ROLE_KEYS[role])],
    [t('admin.invitation.organisation'), organisation === null ? undefined : (name ?? organisation)],
    [
      t('admin.invitation.languages'),
      languages.length === 0 ? undefined : format.list(languages.map(format.language)),
    ],
    [t('admin.signIn.email'), email ?? undefined],
    [t('admin.invitation.until'), format.moment(expires)],
  ];
  return (
    <dl className="terms">
      {rows.map(
        ([term, said]) =>
          said !== undefined && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{said}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Accepting({
  invitation,
  token,
}: {
  readonly invitation: Invitation;
  readonly token: string;
}): ReactElement {
  // Asked here, as nothing else on this screen does: somebody may be signed in.
  useQuery({ ...ME, retry: false });
  const me = useMaybeMe();
  if (me) return <AcceptAsMe invitation={invitation} token={token} me={me} />;
  return invitation.account ? (
    <SignInToAccept invitation={invitation} token={token} />
  ) : (
    <AcceptAsNew invitation={invitation} token={token} />
  );
}

export function Screen(): ReactElement {
  const t = useT();
  const token = useToken();
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => lookAtInvitation(token),
    enabled: token !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  useInvitedLanguage(data);
  return (
    <div className="sign-in">
      <Title>{t('admin.invitation.title')}</Title>
      {token === '' && <p>{t('admin.invitation.noToken')}</p>}
      {error && (
        <Notice
          tone="error"
          announce
          actions={<TextLink href="/admin/sign-in">{t('admin.signIn.title')}</TextLink>}
        >
          {errorWords(t, error)}
        </Notice>
      )}
      {token !== '' && !data && !error && <Spinner />}
      {data && (
        <>
          <p className="lead">{t('admin.invitation.lead')}</p>
          <Terms invitation={data} />
          <Accepting invitation={data} token={token} />
        </>
      )}
    </div>
  );
}
