// The Commission's eTranslation: a text is handed in with HTTP Digest, the translation is brought to an address of ours.
import type { ETranslationSettings } from '../../../platform/config.ts';
import { problemOf, sent } from './asking.ts';
import { digestAnswer } from './digest.ts';
import { type Machine, MachineError, type MachineInput, type MachineProblem } from './machine.ts';

/** Characters of a text that is handed in as such. */
const MOST = 5000;

/** Blocks are lines: none has a line end of its own. */
export const LINE = '\n';

export const CALLBACK = '/v1/machine/etranslation';

/** Of the numbers by which its documentation names what is wrong, those that are more to us than a number. */
const PROBLEMS: Readonly<Record<string, MachineProblem>> = {
  '-20003': 'language',
  '-20006': 'key',
  '-20007': 'key',
  '-20013': 'language',
  // So many requests of one application at a time, and no more.
  '-20028': 'limit',
  '-20021': 'long',
  '-40010': 'long',
};

/** @param code a negative number @returns undefined for one that is told as it is */
export const problemOfCode = (code: string): MachineProblem | undefined => PROBLEMS[code];

/** @param site public address, to which the answers are brought */
export function etranslation(
  settings: ETranslationSettings,
  site: string,
  patience: number | undefined,
): Machine {
  const { url } = settings;
  const asked = (input: MachineInput, text: string): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({
      externalReference: input.token.slice(0, 8),
      callerInformation: { application: settings.application, username: settings.user },
      textToTranslate: text,
      sourceLanguage: input.source.toUpperCase(),
      targetLanguages: [input.target.toUpperCase()],
      requesterCallback: `${site}/api${CALLBACK}/${input.token}`,
      errorCallback: `${site}/api${CALLBACK}/${input.token}?failed=1`,
    }),
  });
  return {
    name: 'etranslation',
    title: 'eTranslation',
    dialect: 'tags',
    translate: async input => {
      const text = input.blocks.join(LINE);
      if (text.length > MOST) throw new MachineError('long', `eTranslation takes ${MOST} characters`);
      const init = asked(input, text);
      const first = await sent(url, init, patience);
      const answer = first.status === 401 ? await answered(settings, init, first, patience) : first;
      if (!answer.ok)
        throw new MachineError(problemOf(answer.status), `eTranslation answered ${answer.status}`);
      const id = (await answer.text()).trim().replace(/^"|"$/g, '');
      // A negative number says what is wrong.
      if (!/^\d{1,20}$/.test(id)) throw new MachineError(problemOfCode(id) ?? 'refused', id.slice(0, 80));
      return { kind: 'later', id };
    },
  };
}

/** @throws MachineError when the challenge is none that can be answered */
async function answered(
  { url, application, password }: ETranslationSettings,
  init: RequestInit,
  challenge: Response,
  patience: number | undefined,
): Promise<Response> {
  const { pathname, search } = new URL(url);
  const authorization = digestAnswer(challenge.headers.get('www-authenticate') ?? '', {
    method: 'POST',
    uri: `${pathname}${search}`,
    user: application,
    password,
  });
  if (authorization === null) throw new MachineError('key', 'eTranslation asks for another kind of proof');
  const headers = { ...(init.headers as Record<string, string>), authorization };
  return sent(url, { ...init, headers }, patience);
}
