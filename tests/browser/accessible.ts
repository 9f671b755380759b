// What a page must be to everybody: without a violation of WCAG 2.2 AA, and no wider than its window.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules of WCAG 2.2 AA, and what axe calls best practice. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What React Aria says aloud for a moment may speak of a button that is gone by then. */
export const SAID_ALOUD = '[data-live-announcer]';

/** @param without what is left out of the looking. @returns each with the element it is about; empty when all is well */
export async function violations(page: Page, without?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // All else that axe would tell takes as long to gather as the looking itself. What stands in frames runs no script, so
    // that it can tell nothing: those are pages of their own, and looked at as such.
    .options({ resultTypes: ['violations'], iframes: false })
    .withTags(AXE_TAGS)
    // The page is looked at where it is; else axe opens another one to put frames together.
    .setLegacyMode();
  const found = await (without === undefined ? axe : axe.exclude(without)).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Nothing scrolls sideways. */
export const fits = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth');
