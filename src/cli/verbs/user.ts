// secon user: somebody invited from the command line, which prints the link.
import { SYSTEM } from '../../platform/auth.ts';
import { invalid } from '../../platform/errors.ts';
import { isLanguage, LANGUAGES, type Language } from '../../platform/languages.ts';
import { ROLES, type Role } from '../../slices/people/model.ts';
import { formatOf } from '../arguments.ts';
import { type Call, formatOption, type RecordVerb } from '../verb.ts';

const isRole = (name: string): name is Role => (ROLES as readonly string[]).includes(name);

function roleOf({ values: { role } }: Call): Role {
  if (typeof role !== 'string')
    throw invalid('user.role', `--role ROLE is missing: one of ${ROLES.join(', ')}`);
  if (!isRole(role)) throw invalid('user.role', `"${role}" is no role; expected ${ROLES.join(', ')}`);
  return role;
}

function languageOf({ values: { language } }: Call): Language {
  if (typeof language !== 'string') return 'en';
  if (!isLanguage(language))
    throw invalid('user.language', `"${language}" is no language of the project (${LANGUAGES.join(', ')})`);
  return language;
}

export const user: RecordVerb = {
  name: 'user',
  summary: 'invite somebody to the admin',
  usage: 'invite EMAIL --role ROLE [--organisation SLUG] [--language LANG] [--format text|json]',
  help: `
Invites somebody by e-mail and prints the link, which is valid for two weeks and once. An earlier invitation to the same
role no longer counts. Without SECON_SMTP_URL nothing is mailed: hand the link over yourself.

  --role          ${ROLES.join(', ')}
  --organisation  whose records they work on; a partner-editor needs one
  --language      of the mail and the screens, en unless told; also the language of a translator or partner-editor`,
  options: {
    ...formatOption,
    role: { type: 'string' },
    organisation: { type: 'string' },
    language: { type: 'string' },
  },
  positionals: [2, 2],
  needs: 'record',
  async run(call, { services, registry }) {
    const [what, email = ''] = call.positionals;
    if (what !== 'invite')
      throw invalid('user.what', `"${what}" is nothing to do with a user; expected invite`);
    const format = formatOf(call, ['text', 'json']);
    const [role, language] = [roleOf(call), languageOf(call)];
    const { invite, organisationId, usualLanguages } = await import('../../slices/people/index.ts');
    const slug = typeof call.values.organisation === 'string' ? call.values.organisation : null;
    const organisation = await organisationId(services.database.db, registry, slug);
    const post = { role, organisation, languages: usualLanguages(role, language) };
    const invited = await invite({ actor: SYSTEM, services, registry }, { ...post, email, language });
    const expires = invited.expires.toISOString();
    if (format === 'json') call.terminal.out(`${JSON.stringify({ ...invited, expires })}\n`);
    else
      call.terminal.out(`${email} is invited as ${role} until ${expires.slice(0, 10)}:\n${invited.link}\n`);
    return 0;
  },
};
