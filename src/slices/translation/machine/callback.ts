// An answer that eTranslation brings: to an address that only it knows, perhaps twice, perhaps with an error.
import { SeconError } from '../../../platform/errors.ts';
import type { Registry } from '../../../platform/registry.ts';
import type { Services } from '../../../platform/services.ts';
import { LINE, problemOfCode } from './etranslation.ts';
import { requestById } from './requests.ts';
import { fail, finish } from './work.ts';

const TOKEN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is brought, by the names that eTranslation gives it. */
export type Brought = Readonly<Record<string, string | undefined>>;

/** @throws SeconError missing for an address that nobody was given */
export async function takeAnswer(
  services: Services,
  registry: Registry,
  token: string,
  brought: Brought,
): Promise<void> {
  const request = TOKEN.test(token) ? await requestById(services.database.db, token) : null;
  if (request?.adapter !== 'etranslation')
    throw new SeconError('missing', 'translation.no-request', {}, 'nothing was asked for here');
  // It may bring an answer again where ours was lost.
  if (request.state === 'done' || request.state === 'failed') return;
  const house = { services, registry };
  const text = brought['translated-text'] ?? brought.translatedText;
  if (text !== undefined && brought.failed === undefined) {
    await finish(house, request, text.replaceAll('\r\n', LINE).replace(/\n$/, '').split(LINE));
    return;
  }
  // Its documentation writes this one name with another sign than all the rest.
  const code = brought['error-code'] ?? brought.error_code ?? brought.errorCode ?? '';
  const message = brought['error-message'] ?? brought.errorMessage ?? '';
  services.log.warn('machine.failed', { machine: 'etranslation', code, reason: message });
  const refused = `refused ${[code, message].filter(Boolean).join(' ')}`.trim();
  await fail(house, request, problemOfCode(code) ?? refused);
}
