// LibreTranslate: POST /translate, as HTML with spans that are not to be translated.
import { z } from 'zod';
import type { MachineSettings } from '../../../platform/config.ts';
import { jsonOf, sent } from './asking.ts';
import { type Machine, MachineError } from './machine.ts';

const shape = z.object({ translatedText: z.array(z.string()) });

export function libretranslate(
  { url, key }: NonNullable<MachineSettings['libretranslate']>,
  patience: number | undefined,
): Machine {
  const address = `${url}/translate`;
  return {
    name: 'libretranslate',
    title: 'LibreTranslate',
    dialect: 'html',
    translate: async ({ source, target, blocks }) => {
      const answer = await sent(
        address,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ q: blocks, source, target, format: 'html', ...(key && { api_key: key }) }),
        },
        patience,
      );
      // It says so by a plain 400.
      if (answer.status === 400)
        throw new MachineError('language', `${url} does not know ${source} or ${target}`);
      const read = shape.safeParse(await jsonOf(address, answer));
      if (!read.success || read.data.translatedText.length !== blocks.length)
        throw new MachineError('answer', 'LibreTranslate answered otherwise than it was asked');
      return { kind: 'now', blocks: read.data.translatedText };
    },
  };
}
