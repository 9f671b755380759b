// The languages an issue went out in, in the project's order.
import { LANGUAGES, type Language } from '../../../../platform/languages.ts';
import type { Editions } from '../asked-newsletters.ts';

export const publishedIn = ({ versions }: Editions): Language[] =>
  LANGUAGES.filter(language => versions.some(version => version.language === language));
