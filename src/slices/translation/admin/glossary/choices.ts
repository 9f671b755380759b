// How a word of the glossary may be used, as forms and panels say it.
import type { TermUse } from '../../model.ts';

export const USE_CHOICES: readonly { readonly value: TermUse; readonly label: string }[] = [
  { value: 'preferred', label: 'translation.glossary.use.preferred' },
  { value: 'allowed', label: 'translation.glossary.use.allowed' },
  { value: 'avoid', label: 'translation.glossary.use.avoid' },
];
