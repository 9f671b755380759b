// How sure the record of an instrument is, as forms and lists say it.

export const CERTAINTY_CHOICES = [
  { value: 'stated', label: 'policies.stated' },
  { value: 'inferred', label: 'policies.inferred' },
];
