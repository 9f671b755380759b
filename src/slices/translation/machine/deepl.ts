// DeepL: POST /v2/translate, with tags that it leaves alone.
import { z } from 'zod';
import type { MachineSettings } from '../../../platform/config.ts';
import type { Language } from '../../../platform/languages.ts';
import { jsonOf, sent } from './asking.ts';
import { type Machine, MachineError, type MachineInput } from './machine.ts';

/** So many texts it takes at once. */
const AT_ONCE = 50;

const shape = z.object({ translations: z.array(z.object({ text: z.string() })) });

/** As a target, English and Portuguese are those of Europe. */
const targetOf = (language: Language): string =>
  ({ en: 'EN-GB', pt: 'PT-PT' })[language as string] ?? language.toUpperCase();

export function deepl(
  { key, url }: NonNullable<MachineSettings['deepl']>,
  patience: number | undefined,
): Machine {
  const address = `${url}/v2/translate`;
  async function batch({ source, target }: MachineInput, text: readonly string[]): Promise<string[]> {
    const answer = await sent(
      address,
      {
        method: 'POST',
        headers: { authorization: `DeepL-Auth-Key ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          text,
          source_lang: source.toUpperCase(),
          target_lang: targetOf(target),
          tag_handling: 'xml',
          ignore_tags: ['x'],
          // Blocks are whole by themselves: no tag parts one.
          outline_detection: false,
        }),
      },
      patience,
    );
    const read = shape.safeParse(await jsonOf(address, answer));
    if (!read.success || read.data.translations.length !== text.length)
      throw new MachineError('answer', 'DeepL answered otherwise than it was asked');
    return read.data.translations.map(translation => translation.text);
  }
  return {
    name: 'deepl',
    title: 'DeepL',
    dialect: 'xml',
    translate: async input => {
      const blocks: string[] = [];
      for (let from = 0; from < input.blocks.length; from += AT_ONCE)
        blocks.push(...(await batch(input, input.blocks.slice(from, from + AT_ONCE))));
      return { kind: 'now', blocks };
    },
  };
}
