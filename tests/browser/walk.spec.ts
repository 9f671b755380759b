// A project's first day, from the first start to the first restored version: a coordinator lets themselves in and invites
// a partner's editor, who enters an organisation, an event and a practice with a picture, corrects it, and brings an older
// version back. In three languages, at a desk and on a phone, by mouse and by keyboard alone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
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

interface Walk extends Way {
  /** Of a partner, as its own language writes it, and a country in the reader's. */
  readonly partner: string;
  readonly country: string;
}

const EN = { language: 'en', partner: 'Riga Planning Region', country: 'Latvia' } as const;
const EL = {
  language: 'el',
  partner: 'Περιφέρεια Πελοποννήσου',
  country: 'Ελλάδα',
} as const;
const BG = { language: 'bg', partner: 'Община Хасково', country: 'България' } as const;

const SOME: readonly Walk[] = [
  { ...EN, width: 1440, how: 'mouse' },
  { ...EL, width: 390, how: 'keyboard' },
  { ...BG, width: 1440, how: 'keyboard' },
];

const MORE: readonly Walk[] = [
  { ...EN, width: 390, how: 'keyboard' },
  { ...EL, width: 1440, how: 'mouse' },
  { ...BG, width: 390, how: 'mouse' },
];

type Step = StepOf<Walk>;

for (const walk of walksOf(SOME, MORE))
  test(`${walk.language} at ${walk.width} by ${walk.how}`, async ({ browser }) => {
    test.setTimeout(400_000);
    const folder = mkdtempSync(join(tmpdir(), 'secon-walk-'));
    const house = await firstStart(join(folder, 'data'));
    try {
      const coordinator = await stepIn(browser, walk, house.url);
      const invitation = await inTheBeginning(coordinator, house.link);
      const editor = await stepIn(browser, walk, house.url);
      await joins(editor, invitation);
      await entersOrganisation(editor);
      await entersEvent(editor);
      await entersPractice(editor, await drawnPicture(folder));
      await correctsAndRestores(editor);
      for (const { page } of [coordinator, editor]) await page.context().close();
    } finally {
      await house.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

async function inTheBeginning(step: Step, link: string): Promise<string> {
  const { page, by, t, walk, shot } = step;
  await page.goto(link);
  await expect(heading(step, t('admin.invitation.title'))).toBeVisible();
  await by.write(field(step, t('admin.invitation.name')), 'Maria Sample');
  await by.write(field(step, t('admin.signIn.email')), 'maria@example.org');
  await by.write(page.locator('input[type=password]'), PASSWORD);
  await shot('first-start');
  await by.press(button(step, t('admin.invitation.join')));
  await expect(heading(step, t('admin.nav.home'))).toBeVisible({ timeout: 30_000 });
  await shot('home');
  await go(step, 'admin.nav.members');
  await expect(heading(step, t('people.list.title'))).toBeVisible();
  await by.press(page.getByRole('link', { name: t('people.list.invite'), exact: true }));
  await expect(heading(step, t('people.invite.title'))).toBeVisible();
  await by.write(field(step, t('people.invite.email')), 'editor@example.org');
  await by.press(page.getByRole('radio', { name: t('people.rolePartnerEditor') }));
  await by.find(page.getByRole('combobox', { name: t('people.post.organisation') }), walk.partner);
  await shot('invite');
  await by.press(button(step, t('people.invite.send')));
  await expect(heading(step, t('people.invite.done'))).toBeVisible();
  await shot('invited');
  return page.locator('input[readonly]').first().inputValue();
}

async function joins(step: Step, link: string): Promise<void> {
  const { page, by, t } = step;
  await page.goto(link);
  await by.write(field(step, t('admin.invitation.name')), 'Edit Sample');
  await by.write(page.locator('input[type=password]'), PASSWORD);
  await by.press(button(step, t('admin.invitation.join')));
  await expect(heading(step, t('admin.nav.home'))).toBeVisible({ timeout: 30_000 });
  await step.shot('editor-home');
}

/** To the list by the navigation, and from there to a form. */
async function begins(step: Step, list: string, fresh: string): Promise<void> {
  await go(step, list);
  await step.by.press(step.page.getByRole('link', { name: step.t(fresh) }).first());
  await expect(heading(step, step.t(fresh))).toBeVisible();
  await expect(button(step, step.t('records.editor.save'))).toBeVisible();
}

async function saves(step: Step, version: number): Promise<void> {
  await step.by.press(button(step, step.t('records.editor.save')));
  const said = step.t('records.editor.saved', { version, moment: '@' }).split('@')[0] ?? '';
  await expect(step.page.getByText(said.trim()).first()).toBeVisible();
}

async function entersOrganisation(step: Step): Promise<void> {
  const { page, by, t, walk, shot } = step;
  await begins(step, 'admin.nav.organisations', 'organisations.new');
  // First what is missing is told, and leads to its fields.
  await by.press(button(step, t('records.editor.save')));
  await expect(page.getByRole('alert').or(page.locator('.k-error-summary')).first()).toBeVisible();
  await shot('organisation-faults');
  await by.write(field(step, t('records.editor.name')).first(), 'Sample Cooperative');
  await by.find(page.getByRole('combobox', { name: t('organisations.country') }), walk.country);
  await shot('organisation');
  await saves(step, 1);
  await shot('organisation-saved');
}

async function entersEvent(step: Step): Promise<void> {
  const { page, by, t, shot } = step;
  await begins(step, 'admin.nav.events', 'events.new');
  await by.press(page.getByRole('radio', { name: t('events.typeStakeholder') }));
  await by.writeDay(page.getByRole('group', { name: t('events.start') }), '2027-05-05');
  await by.write(field(step, t('events.place')), 'Sample Hall');
  await shot('event');
  await saves(step, 1);
  await shot('event-saved');
}

async function drawnPicture(folder: string): Promise<string> {
  const path = join(folder, 'hall.jpg');
  const background = { width: 1600, height: 1000, channels: 3 as const, background: '#4a6b8a' };
  await sharp({ create: background }).jpeg().toFile(path);
  return path;
}

async function entersPractice(step: Step, picture: string): Promise<void> {
  const { page, by, t, shot } = step;
  await begins(step, 'admin.nav.practices', 'practices.new');
  await by.write(field(step, t('practices.name')), 'Sample practice');
  const chooser = page.waitForEvent('filechooser');
  await by.press(button(step, t('admin.kit.file-choose', { count: 1 })));
  await (await chooser).setFiles(picture);
  const about = page.getByRole('dialog', { name: t('library.picture.about') });
  await by.write(about.getByLabel(t('library.alt')), 'An empty hall.');
  await by.write(about.getByLabel(t('library.author')), 'M. Sample');
  await by.press(about.getByRole('radio', { name: t('library.licenceBy') }));
  await by.press(about.getByRole('radio', { name: t('library.consentNobody') }));
  await shot('picture');
  await by.press(about.getByRole('button', { name: t('library.picture.add') }));
  await about.waitFor({ state: 'hidden' });
  await saves(step, 1);
  await shot('practice-saved');
}

async function correctsAndRestores(step: Step): Promise<void> {
  const { page, by, t, shot } = step;
  await by.write(field(step, t('practices.name')), 'Another practice');
  await saves(step, 2);
  await by.press(button(step, t('records.editor.more')));
  await by.press(page.getByRole('menuitem', { name: t('records.editor.versions') }));
  const back = t('records.history.bringBackOf', { version: 1 });
  await expect(button(step, back)).toBeVisible();
  await shot('versions');
  await by.press(button(step, back));
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await shot('bring-back');
  await by.press(dialog.getByRole('button', { name: t('records.history.bringBack'), exact: true }));
  await expect(heading(step, 'Sample practice')).toBeVisible();
  await expect(field(step, t('practices.name'))).toHaveValue('Sample practice');
  await shot('restored');
}
