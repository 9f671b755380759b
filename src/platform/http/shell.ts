// The frame around a public page: given by the site slice, used by the page server.
import type { ReactElement } from 'react';
import type { Translate } from '../i18n/index.ts';
import type { Language } from '../languages.ts';
import type { Page } from '../registry.ts';

export interface NavItem {
  readonly label: string;
  readonly href: string;
  /** The reader is on this page or below it. */
  readonly current: boolean;
}

export interface Frame {
  readonly language: Language;
  readonly t: Translate;
  /** The page's path below `/{language}`: `''`, `/events/haskovo-2023`. */
  readonly path: string;
  /** What was asked, `?q=cooperative`, on pages that are shown fresh each time: kept when the language is changed. */
  readonly query?: string;
  /** Public address of the site, without a trailing slash. */
  readonly site: string;
  readonly nav: readonly NavItem[];
  /** Address of the stylesheet. */
  readonly stylesheet: string;
  /** The project's own words for the frame, in the page's language. */
  readonly project: FrameProject;
  /** Error pages are not to be indexed. */
  readonly status: number;
}

export interface FrameProject {
  readonly acronym: string;
  readonly title: string;
  readonly programme: string;
  readonly website: string;
  /** "Co-funded by the European Union", in the page's language. */
  readonly funding: string;
  readonly disclaimer: string;
}

/** The whole document, `<html>` to `</html>`. */
export type Shell = (page: Page, frame: Frame) => ReactElement;
