// The fields of a post: role, organisation, languages. For inviting somebody and for giving a member another role.
import type { ReactElement } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { MultiSelect, RadioGroup } from '../../../../admin/kit/index.ts';
import { LANGUAGE, LANGUAGES } from '../../../../platform/languages.ts';
import { ROLE_KEYS, ROLES, type Role, usualLanguages } from '../../model.ts';
import { OrganisationField } from './organisation-field.tsx';

/** As it is typed: nothing need be there yet. */
export interface PostDraft {
  readonly role: Role | null;
  readonly organisation: string | null;
  /** What the organisation is called. */
  readonly called: string | undefined;
  readonly languages: readonly string[];
}

export const NO_POST: PostDraft = { role: null, organisation: null, called: undefined, languages: [] };

interface PostFieldsProps {
  readonly post: PostDraft;
  readonly onChange: (post: PostDraft) => void;
  /** What is wrong, by field. */
  readonly errors: Readonly<Record<string, string | undefined>>;
}

/** Rights of these roles depend on languages. */
export const speaks = (role: Role | null): boolean => role !== null && usualLanguages(role, 'en').length > 0;

/** Without an organisation such a role would reach nothing. */
const NEEDS_ORGANISATION: readonly Role[] = ['partner-editor'];
const NEEDS_LANGUAGES: readonly Role[] = ['translator'];

const isIn = (roles: readonly Role[], role: Role | null): boolean => role !== null && roles.includes(role);

/** As it is sent: what does not belong to the role is left out. */
export const postSent = ({ role, organisation, languages }: PostDraft) => ({
  ...(role !== null && { role }),
  organisation,
  languages: speaks(role) ? languages : [],
});

export function PostFields({ post, onChange, errors }: PostFieldsProps): ReactElement {
  const t = useT();
  const { role, organisation, called, languages } = post;
  const change = (given: Partial<PostDraft>): void => onChange({ ...post, ...given });
  return (
    <>
      <RadioGroup
        name="role"
        required
        label={t('people.post.role')}
        choices={ROLES.map(id => ({ id, label: t(ROLE_KEYS[id]), description: t(`people.roleMay.${id}`) }))}
        value={role}
        onChange={value => change({ role: value as Role })}
        error={errors.role}
      />
      <OrganisationField
        name="organisation"
        required={isIn(NEEDS_ORGANISATION, role)}
        label={t('people.post.organisation')}
        description={t(
          isIn(NEEDS_ORGANISATION, role) ? 'people.post.organisationNeeded' : 'people.post.organisationWords',
        )}
        value={organisation}
        valueLabel={called}
        onChange={(value, label) => change({ organisation: value, called: label ?? undefined })}
        error={errors.organisation}
      />
      {speaks(role) && (
        <MultiSelect
          name="languages"
          as="boxes"
          required={isIn(NEEDS_LANGUAGES, role)}
          label={t('people.post.languages')}
          description={t(`people.post.languages.${role}`)}
          choices={LANGUAGES.map(id => ({ id, label: LANGUAGE[id].name, lang: id }))}
          value={languages}
          onChange={value => change({ languages: value })}
          error={errors.languages}
        />
      )}
    </>
  );
}
