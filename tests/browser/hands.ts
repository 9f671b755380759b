// How somebody works a screen: with a mouse, or with a keyboard alone. The keyboard goes where Tab leads, never elsewhere.
import { expect, type Locator, type Page } from '@playwright/test';
import { type Stops, UNCOUNTED } from './stops.ts';

export interface Hands {
  /** A button, a link, a tab, a choice. */
  press(target: Locator): Promise<void>;
  /** Replaces what stands in a field of words. */
  write(field: Locator, words: string): Promise<void>;
  /** A day, of which day and month are the same number: `2025-05-05` in whatever order they are typed. */
  writeDay(group: Locator, day: string): Promise<void>;
  /** Something out of a list that is searched by typing. */
  find(field: Locator, words: string): Promise<void>;
}

export type How = 'mouse' | 'keyboard';

/** @param stops is told where Tab stops */
export const hands = (page: Page, how: How, stops: Stops = UNCOUNTED): Hands =>
  how === 'mouse' ? withMouse(page) : withKeyboard(page, stops);

async function chooseFirst(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
  const found = page.getByRole('option').filter({ hasText: words }).first();
  await expect(found).toBeVisible();
  // The list is still being narrowed while the last letters arrive, and an arrow pressed then is lost.
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[role=option][data-focused]')).toContainText(words, { timeout: 300 });
  }).toPass();
  await page.keyboard.press('Enter');
}

async function typeDay(page: Page, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.keyboard.type(`${date}${month}${year}`, { delay: 30 });
}

function withMouse(page: Page): Hands {
  return {
    async press(target) {
      const type = await target.getAttribute('type');
      // What is seen of these, and clicked, is their label.
      await (type === 'radio' || type === 'checkbox'
        ? target.locator('xpath=ancestor::label')
        : target
      ).click();
    },
    async write(field, words) {
      await field.click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(words);
    },
    async writeDay(group, day) {
      await group.getByRole('spinbutton').first().click();
      await typeDay(page, day);
    },
    async find(field, words) {
      await field.click();
      await chooseFirst(page, words);
    },
  };
}

const isFocused = async (target: Locator): Promise<boolean> =>
  (await target.and(target.page().locator(':focus')).count()) > 0;
const holdsFocus = async (group: Locator): Promise<boolean> => (await group.locator(':focus').count()) > 0;

/** More stops than any screen has. */
const MOST_TABS = 160;

function withKeyboard(page: Page, stops: Stops): Hands {
  async function tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let count = 0; count < MOST_TABS; count++) {
      if (await isFocused(target)) return stops.arrived(count);
      await page.keyboard.press('Tab');
      await stops.made();
    }
    throw new Error(`Tab does not lead to ${target}`);
  }

  /** A group of radio buttons is one stop; arrows go about in it. */
  async function toRadio(target: Locator): Promise<void> {
    const group = target.locator('xpath=ancestor::*[@role="radiogroup"]');
    for (let count = 0; count < MOST_TABS; count++) {
      if (await holdsFocus(group)) break;
      await page.keyboard.press('Tab');
    }
    if (!(await isFocused(target)) && !(await target.isChecked()))
      for (let steps = 0; steps < 20 && !(await isFocused(target)); steps++)
        await page.keyboard.press('ArrowDown');
    if (!(await target.isChecked())) await page.keyboard.press('Space');
    await expect(target).toBeChecked();
  }

  return {
    async press(target) {
      await target.waitFor();
      const role = (await target.getAttribute('type')) ?? (await target.getAttribute('role'));
      if (role === 'radio') return toRadio(target);
      if (role === 'menuitem') return toMenuItem(page, target);
      await tabTo(target);
      await page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
    },
    async write(field, words) {
      await tabTo(field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(words);
    },
    async writeDay(group, day) {
      await tabTo(group.getByRole('spinbutton').first());
      await typeDay(page, day);
    },
    async find(field, words) {
      await tabTo(field);
      await chooseFirst(page, words);
    },
  };
}

async function toMenuItem(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 20 && !(await isFocused(target)); steps++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}
