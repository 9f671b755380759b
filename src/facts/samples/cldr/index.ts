// Samples of the EU languages beside the project's own: short sentences of our own with the facts they say.
import { cs } from './cs.ts';
import { da } from './da.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { ga } from './ga.ts';
import type { CldrSamples } from './gold.ts';
import { hr } from './hr.ts';
import { it } from './it.ts';
import { lt } from './lt.ts';
import { mt } from './mt.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sv } from './sv.ts';

export const CLDR_SAMPLES: Readonly<Record<string, CldrSamples>> = {
  fr,
  it,
  sv,
  da,
  fi,
  cs,
  sk,
  sl,
  hr,
  et,
  lt,
  mt,
  ga,
};
