// The machines that this house has, by its settings.
import { type Config, publicUrl } from '../../../platform/config.ts';
import { deepl } from './deepl.ts';
import { etranslation } from './etranslation.ts';
import { libretranslate } from './libretranslate.ts';
import type { Machine } from './machine.ts';

/** Those that are on; the first is taken where nobody says which. */
export function machinesOf(config: Config): Machine[] {
  const { machines } = config;
  const { patience } = machines;
  return [
    ...(machines.etranslation ? [etranslation(machines.etranslation, publicUrl(config), patience)] : []),
    ...(machines.deepl ? [deepl(machines.deepl, patience)] : []),
    ...(machines.libretranslate ? [libretranslate(machines.libretranslate, patience)] : []),
  ];
}
