// What the library keeps, and its licences, as forms and lists say them.
import { LICENCES, type LicenceCode } from '../model.ts';

export const KIND_CHOICES = [
  { value: 'document', label: 'library.kindDocument' },
  { value: 'picture', label: 'library.kindPicture' },
];

const LICENCE_KEYS: Readonly<Record<LicenceCode, string>> = {
  'CC-BY-4.0': 'library.licenceBy',
  'CC-BY-SA-4.0': 'library.licenceBySa',
  'CC0-1.0': 'library.licenceZero',
  'own-work-eu': 'library.licenceOwn',
};

export const LICENCE_CHOICES = LICENCES.map(value => ({
  value,
  label: LICENCE_KEYS[value],
  help: `${LICENCE_KEYS[value]}Help`,
}));
