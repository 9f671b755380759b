// An issue from its first word to its public page: a coordinator invites a translator and writes a newsletter, the
// translator brings it into two languages, the record changes and marks what it touches, all is mended, approved and
// published. In three languages, at a desk and on a phone, by mouse and by keyboard alone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { LANGUAGE, type Language } from '../../src/platform/languages.ts';
import { afterFirstStart } from './first-start.ts';
import {
  button,
  field,
  firstStart,
  go,
  heading,
  PASSWORD,
  type Step as StepOf,
  stepIn,
  type Way,
  walksOf,
} from './steps.ts';

/** What is typed in a language. */
interface Words {
  /** The workshop in Haskovo, as its record calls it. */
  readonly workshop: string;
  readonly headline: string;
  readonly lead: string;
  readonly met: string;
  /** When it was, before and after the record is changed. */
  readonly days: string;
  readonly laterDays: string;
}

const WORDS = {
  en: {
    workshop: 'Second interregional workshop',
    headline: 'Sample news',
    lead: 'A sample of what we did.',
    met: 'We met on ',
    days: '13 and 14 November 2023',
    laterDays: 'from 11 to 14 November 2023',
  },
  el: {
    workshop: 'Δεύτερο διαπεριφερειακό εργαστήριο',
    headline: 'Δοκιμαστικά νέα',
    lead: 'Ένα δείγμα όσων κάναμε.',
    met: 'Συναντηθήκαμε στις ',
    days: '13 και 14 Νοεμβρίου 2023',
    laterDays: 'από 11 έως 14 Νοεμβρίου 2023',
  },
  bg: {
    workshop: 'Втори междурегионален семинар',
    headline: 'Примерни новини',
    lead: 'Пример за това, което направихме.',
    met: 'Срещнахме се на ',
    days: '13 и 14 ноември 2023 г.',
    laterDays: 'от 11 до 14 ноември 2023 г.',
  },
} as const satisfies Readonly<Record<string, Words>>;

type Written = keyof typeof WORDS;

interface Walk extends Way {
  readonly language: Written;
  /** In the first, the translator writes the dates in words and ties them; in the second, the fact is put in. */
  readonly into: readonly [Written, Written];
}

const SOME: readonly Walk[] = [{ language: 'el', width: 390, how: 'keyboard', into: ['bg', 'en'] }];

const MORE: readonly Walk[] = [
  { language: 'en', width: 1440, how: 'mouse', into: ['el', 'bg'] },
  { language: 'en', width: 390, how: 'keyboard', into: ['bg', 'el'] },
  { language: 'el', width: 1440, how: 'mouse', into: ['bg', 'en'] },
  { language: 'bg', width: 1440, how: 'keyboard', into: ['el', 'en'] },
  { language: 'bg', width: 390, how: 'mouse', into: ['en', 'el'] },
];

type Step = StepOf<Walk>;

for (const walk of walksOf(SOME, MORE))
  test(`${walk.language} at ${walk.width} by ${walk.how}`, async ({ browser }) => {
    test.setTimeout(400_000);
    const folder = mkdtempSync(join(tmpdir(), 'secon-issue-'));
    const data = join(folder, 'data');
    afterFirstStart({ SECON_DATA: data });
    const house = await firstStart(data, { SECON_TODAY: '2024-03-01' });
    try {
      const coordinator = await stepIn(browser, walk, house.url);
      const invitation = await invitesTranslator(coordinator, house.link);
      await writesIssue(coordinator);
      const translator = await stepIn(browser, walk, house.url);
      await joins(translator, invitation);
      await translates(translator);
      await changesTheRecord(coordinator);
      await mends(translator);
      await approves(coordinator);
      await publishes(coordinator);
      for (const { page } of [coordinator, translator]) await page.context().close();
    } finally {
      await house.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

/** @param email where the invitation does not know it: the first coordinator's */
async function comesIn(step: Step, link: string, name: string, email?: string): Promise<void> {
  const { page, by, t } = step;
  await page.goto(link);
  await by.write(field(step, t('admin.invitation.name')), name);
  if (email !== undefined) await by.write(field(step, t('admin.signIn.email')), email);
  await by.write(page.locator('input[type=password]'), PASSWORD);
  await by.press(button(step, t('admin.invitation.join')));
  await expect(heading(step, t('admin.nav.home'))).toBeVisible({ timeout: 30_000 });
}

const nameOf = ({ walk }: Step, language: Language): string =>
  new Intl.DisplayNames([walk.language], { type: 'language' }).of(language) ?? language;

/** As the screens write it, wherever it stands in a name. */
const named = (step: Step, language: Language): RegExp => new RegExp(nameOf(step, language), 'i');

async function invitesTranslator(step: Step, link: string): Promise<string> {
  const { page, by, t, walk, shot } = step;
  await comesIn(step, link, 'Maria Sample', 'maria@example.org');
  await go(step, 'admin.nav.members');
  await by.press(page.getByRole('link', { name: t('people.list.invite'), exact: true }));
  await by.write(field(step, t('people.invite.email')), 'translator@example.org');
  await by.press(page.getByRole('radio', { name: t('people.roleTranslator') }));
  for (const language of walk.into) {
    const box = page.getByRole('checkbox', { name: LANGUAGE[language].name });
    if (!(await box.isChecked())) await by.press(box);
  }
  await shot('invite');
  await by.press(button(step, t('people.invite.send')));
  await expect(heading(step, t('people.invite.done'))).toBeVisible();
  return page.locator('input[readonly]').first().inputValue();
}

const inBlock = ({ page }: Step, block: string): Locator =>
  page.locator(`[data-block="${block}"]`).getByRole('textbox').first();

async function writesIssue(step: Step): Promise<void> {
  const { page, by, t, walk, shot } = step;
  const words = WORDS[walk.language];
  await go(step, 'admin.nav.newsletters');
  await by.press(page.getByRole('link', { name: t('newsletters.new') }).first());
  await by.press(button(step, t('newsletters.begin')));
  await by.write(inBlock(step, 'headline'), words.headline);
  await page.keyboard.press('Enter');
  await page.keyboard.type(words.lead);
  await by.write(inBlock(step, 'introduction'), words.headline);
  await page.keyboard.press('Enter');
  await page.keyboard.type(words.lead);
  await page.keyboard.press('Enter');
  await page.keyboard.type(`/${t('newsletters.block.event')}`);
  await expect(page.getByRole('option').first()).toContainText(t('newsletters.block.event'));
  await shot('blocks');
  await page.keyboard.press('Enter');
  await by.find(page.getByRole('combobox', { name: t('newsletters.choose.event') }), words.workshop);
  await expect(inBlock(step, 'event')).toBeFocused();
  await page.keyboard.type(words.workshop);
  await page.keyboard.press('Enter');
  await page.keyboard.type(`${words.met}@${t('texts.fact.dates')}`);
  await expect(page.getByRole('option').first()).toContainText('2023');
  await shot('fact');
  await page.keyboard.press('Enter');
  await by.write(inBlock(step, 'disclaimer'), words.headline);
  await page.keyboard.press('Enter');
  await page.keyboard.type(words.lead);
  await by.press(button(step, t('records.editor.save')));
  await expect(page.getByText(savedAs(step, 2)).first()).toBeVisible();
  await shot('written');
}

const savedAs = ({ t }: Step, version: number): string =>
  (t('records.editor.saved', { version, moment: '@' }).split('@')[0] ?? '').trim();

async function joins(step: Step, link: string): Promise<void> {
  await comesIn(step, link, 'Tina Sample');
  await step.shot('translator-home');
}

/** The texts of the desk, each a region of its own with its editor. */
const texts = ({ page }: Step): Locator => page.locator('.desk-section');

async function translates(step: Step): Promise<void> {
  const { page, by, walk, shot } = step;
  await go(step, 'admin.nav.board');
  await shot('board');
  for (const [place, language] of walk.into.entries()) {
    if (place > 0) await page.goto(`/admin/desk/newsletters/3/${language}`);
    else await by.press(page.getByRole('link', { name: nextWords(step) }).first());
    await expect(page).toHaveURL(/\/admin\/desk\/newsletters\/3\//);
    if (!page.url().includes(`/3/${language}`)) await page.goto(`/admin/desk/newsletters/3/${language}`);
    const words = WORDS[language];
    await expect(texts(step)).toHaveCount(4);
    for (let number = 0; number < 4; number++)
      await translatesText(step, texts(step).nth(number), words, place === 0);
    await shot(`desk-${language}`);
  }
}

/** A heading and a line; where the source names the days of the workshop, they are named, in words or as the fact. */
async function translatesText(step: Step, text: Locator, words: Words, inWords: boolean): Promise<void> {
  const { page, by, t, walk } = step;
  const isEvent = (await text.getByText(WORDS[walk.language].met.trim()).count()) > 0;
  // What is far below becomes an editor when it comes into sight.
  await text.scrollIntoViewIfNeeded();
  await by.write(text.getByRole('textbox').first(), words.headline);
  await page.keyboard.press('Enter');
  await page.keyboard.type(isEvent ? words.met : words.lead);
  if (isEvent && inWords) {
    await page.keyboard.type(words.days);
    await by.press(text.getByRole('button', { name: t('translation.offers.bind') }).first());
  } else if (isEvent) await page.keyboard.press('Control+Alt+Digit1');
  const saved = new RegExp(`^${t('translation.where.saved', { at: '' }).trim()}`);
  await expect(text.getByText(saved).first()).toBeVisible();
}

const nextWords = ({ t }: Step): RegExp =>
  new RegExp((t('translation.next.go', { count: 5 }).split('(')[0] ?? '').trim());

async function changesTheRecord(step: Step): Promise<void> {
  const { page, by, t, walk, shot } = step;
  await page.goto('/admin/events/haskovo-2023');
  await by.writeDay(page.getByRole('group', { name: t('events.start') }), '2023-11-11');
  await by.press(button(step, t('records.editor.save')));
  await expect(page.getByText(savedAs(step, 2)).first()).toBeVisible();
  await page.goto(`/admin/board?kind=newsletters&search=3&at=${walk.into[0]}`);
  await expect(
    page
      .getByRole('link')
      .filter({ hasText: t('translation.state.stale') })
      .first(),
  ).toBeVisible();
  await shot('touched');
}

async function mends(step: Step): Promise<void> {
  const { page, by, t, walk, shot } = step;
  const [language] = walk.into;
  await page.goto(`/admin/desk/newsletters/3/${language}`);
  const touched = texts(step).filter({ hasText: t('translation.stale.title') });
  await expect(touched).toHaveCount(1);
  await shot('stale');
  const words = WORDS[language];
  await touched.scrollIntoViewIfNeeded();
  await by.write(touched.getByRole('textbox').first(), words.headline);
  await page.keyboard.press('Enter');
  await page.keyboard.type(words.met + words.laterDays);
  await by.press(page.getByRole('button', { name: t('translation.offers.bind') }).first());
  await expect(page.getByText(t('translation.stale.title'))).toHaveCount(0);
  await shot('mended');
}

/** A question in the middle of the screen; notes that pass have the same role. */
const dialog = (page: Page): Locator => page.locator('section[role=alertdialog]');

async function approves(step: Step): Promise<void> {
  const { page, by, t, walk, shot } = step;
  await page.goto('/admin/newsletters/3/check');
  for (const language of [walk.language, ...walk.into]) {
    const approve = page
      .getByRole('button', {
        name: t('newsletters.approveLanguage', { language: nameOf(step, language) }),
      })
      .or(page.getByRole('button', { name: named(step, language) }))
      .first();
    await expect(approve).toBeEnabled({ timeout: 30_000 });
    await by.press(approve);
    await by.press(dialog(page).getByRole('button', { name: t('newsletters.approve') }));
    await expect(dialog(page)).toBeHidden({ timeout: 30_000 });
  }
  await shot('approved');
}

async function publishes(step: Step): Promise<void> {
  const { page, by, t, walk, shot } = step;
  await by.press(page.getByRole('link', { name: t('newsletters.way.publish'), exact: true }));
  await shot('publish');
  await by.press(button(step, t('newsletters.publish')));
  await by.press(dialog(page).getByRole('button', { name: t('newsletters.publish') }));
  await expect(page.getByRole('heading', { name: t('newsletters.onThePublicSite') })).toBeVisible({
    timeout: 30_000,
  });
  await shot('published');
  for (const language of [walk.language, ...walk.into]) {
    await page.goto(`/${language}/newsletters/3`);
    await expect(page.getByRole('heading', { name: WORDS[language].headline }).first()).toBeVisible();
  }
  await shot('public-page');
}
