// The admin's components in a real browser: by keyboard, on a phone, in the dark, looked through by axe.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { violations } from './accessible.ts';
import { serveGallery } from './gallery.ts';

let gallery: Awaited<ReturnType<typeof serveGallery>>;

test.beforeAll(async () => {
  gallery = await serveGallery();
});
test.afterAll(() => gallery.stop());

/** Opens the gallery; what the browser complains of is collected. */
async function open(page: Page, query = ''): Promise<string[]> {
  const complaints: string[] = [];
  page.on(
    'console',
    message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()),
  );
  page.on('pageerror', error => complaints.push(error.message));
  await page.goto(`${gallery.url}/${query}`);
  await page.getByRole('heading', { name: 'Forms' }).waitFor();
  return complaints;
}

/** Focuses as a person does: what scrolls has come to rest before the next key. A list closes when the page scrolls. */
async function focus(control: Locator): Promise<void> {
  await control.focus();
  await control.evaluate(
    'new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
  );
}

const shown = (page: Page, name: string) => page.locator(`[data-value="${name}"]`);

for (const [name, use] of [
  ['light', { colorScheme: 'light', viewport: { width: 1440, height: 900 } }],
  ['dark', { colorScheme: 'dark', viewport: { width: 1440, height: 900 } }],
  ['on a phone', { colorScheme: 'light', viewport: { width: 360, height: 740 }, hasTouch: true }],
] as const)
  test(`axe finds nothing: ${name}`, async ({ browser }) => {
    const context = await browser.newContext({ ...use, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const complaints = await open(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open dialog' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

for (const width of [320, 360, 720])
  test(`nothing scrolls sideways at ${width} px, and no target is below 24 px`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 740 }, locale: 'el-GR' });
    const page = await context.newPage();
    await open(page, '?language=el');
    const beyond = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.gallery *')].filter(e => {
         const box = e.getBoundingClientRect();
         return box.right > innerWidth + 1 && box.width > 1 && !e.closest('.visually-hidden, [data-react-aria-prevent-focus]');
       }).map(e => e.outerHTML.slice(0, 120))`,
    );
    expect(beyond).toEqual([]);
    const small = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.gallery button, .gallery a.k-button, .gallery [role=tab]')].filter(e => {
         const box = e.getBoundingClientRect();
         return box.width > 1 && (box.width < 24 || box.height < 24);
       }).map(e => e.outerHTML.slice(0, 120))`,
    );
    expect(small).toEqual([]);
    await context.close();
  });

test('a combo box is searched, chosen from, left and emptied by keyboard', async ({ page }) => {
  await open(page);
  const box = page.getByRole('combobox', { name: 'One of three thousand' });
  await focus(box);
  await expect(box).toHaveValue('Parcel 8');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('south 2998');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('Parcel 2998');
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(box).toHaveValue('Parcel 2998');
  await focus(box);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(50);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await expect(box).toHaveValue('');
});

test('a combo box says that a server failed, and that nothing was found', async ({ page }) => {
  await open(page);
  await focus(page.getByRole('combobox', { name: 'A server that fails' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: 'did not work' })).toBeAttached();
  await page.keyboard.press('Escape');
  await focus(page.getByRole('combobox', { name: 'From a server' }));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('nowhere');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeAttached();
});

test('tags are taken and removed, and the focus stays near', async ({ page }) => {
  await open(page);
  const tags = page.getByRole('list', { name: 'Several of many: chosen' });
  await focus(page.getByRole('combobox', { name: 'Several of many' }));
  await page.keyboard.type('Parcel 1500');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // The list stays open for the next one; what lies behind it comes back with Escape.
  await expect(page.getByRole('combobox', { name: 'Several of many' })).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(tags.getByRole('listitem')).toHaveText(['Parcel 2', 'Parcel 3', 'Parcel 1500']);
  await tags.getByRole('button', { name: 'Remove Parcel 3' }).focus();
  await page.keyboard.press('Enter');
  await expect(tags.getByRole('button', { name: 'Remove Parcel 1500' })).toBeFocused();
});

test('a day is typed part by part, and taken from the calendar', async ({ page }) => {
  await open(page);
  const start = page.getByRole('group', { name: 'Start' });
  await focus(start.getByRole('spinbutton').first());
  await page.keyboard.type('05112023');
  await expect(shown(page, 'start')).toHaveText('2023-11-05');
  await page.keyboard.press('Alt+ArrowDown');
  const calendar = page.getByRole('dialog', { name: /Start/ });
  await expect(calendar.locator('th').first()).toHaveText('Mon');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(shown(page, 'start')).toHaveText('2023-11-06');
  await expect(calendar).toBeHidden();
  await page.keyboard.press('Alt+ArrowDown');
  await calendar.getByRole('button', { name: 'No day' }).click();
  await expect(shown(page, 'start')).toHaveText('none');
});

test('a day is written as the reader’s language writes it', async ({ page }) => {
  await open(page, '?language=hu');
  await expect(page.getByRole('group', { name: 'Start' }).first()).toHaveText(/2024\.\s*04\.\s*16\./);
});

test('a month may have no day, and an amount its cents', async ({ page }) => {
  await open(page);
  const planted = page.getByRole('group', { name: 'Planted' });
  await planted.getByLabel('Day, if known').fill('9');
  await expect(shown(page, 'planted')).toHaveText('2024-04-09');
  await planted.getByLabel('Day, if known').fill('');
  await planted.getByLabel('Month').selectOption('11');
  await expect(shown(page, 'planted')).toHaveText('2024-11');
  const budget = page.getByRole('group', { name: 'Budget' });
  await budget.getByRole('textbox').fill('1,250.5');
  await page.keyboard.press('Tab');
  await expect(shown(page, 'budget')).toHaveText('EUR 1250.5');
  await budget.getByLabel('Currency').selectOption('PLN');
  await expect(shown(page, 'budget')).toHaveText('PLN 1250.5');
});

test('a dialog keeps the focus and gives it back', async ({ page }) => {
  await open(page);
  const opener = page.getByRole('button', { name: 'Open dialog' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'A small form' });
  await expect(dialog).toBeVisible();
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('what hurts is asked first; Enter does no harm, and a failure is said', async ({ page }) => {
  await open(page);
  const opener = page.getByRole('button', { name: 'Fell the tree' });
  await opener.click();
  const dialog = page.getByRole('alertdialog', { name: 'Fell this tree?' });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Fell' }).click();
  await expect(dialog.getByRole('alert')).toContainText('not here');
  await dialog.getByRole('button', { name: 'Cancel' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a menu goes by arrows and letters, and gives the focus back', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'Actions' });
  await focus(button);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Copy' })).toBeFocused();
  await page.keyboard.press('f');
  await expect(page.getByRole('menuitem', { name: 'Fell' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shown(page, 'action')).toHaveText('fell');
  await expect(button).toBeFocused();
});

test('items are added, moved, removed and brought back, and the focus follows', async ({ page }) => {
  await open(page);
  const names = shown(page, 'names');
  await page.getByRole('button', { name: 'Move down: Oak' }).focus();
  await page.keyboard.press('Enter');
  await expect(names).toHaveText('Elm, Oak, Ash');
  await page.keyboard.press('Enter');
  await expect(names).toHaveText('Elm, Ash, Oak');
  await expect(page.getByRole('button', { name: 'Move up: Oak' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove Ash' }).focus();
  await page.keyboard.press('Enter');
  await expect(names).toHaveText('Elm, Oak');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(names).toHaveText('Elm, Ash, Oak');
  await expect(page.getByRole('textbox', { name: 'Name' }).nth(1)).toBeFocused();
  await page.getByRole('button', { name: 'Add a name' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Yew');
  await expect(names).toHaveText('Elm, Ash, Oak, Yew');
});

test('what is wrong is listed, focused, and leads to the fields', async ({ page }) => {
  await open(page);
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await save.focus();
  await page.keyboard.press('Enter');
  const summary = page.getByRole('alert').filter({ hasText: 'not right yet' });
  await expect(summary).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'First' })).toBeFocused();
  await summary.getByRole('link', { name: /Second name/ }).click();
  await expect(page.getByRole('textbox', { name: 'Name' }).nth(1)).toBeFocused();
  await summary.getByRole('link', { name: /Inside/ }).click();
  await expect(page.getByRole('textbox', { name: 'Inside' })).toBeFocused();
  await save.click();
  await expect(summary).toBeFocused();
});

test('the bar of buttons never covers the field that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await open(page);
  await page.getByRole('button', { name: 'Add a name' }).focus();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate<boolean>(
      `(() => {
         const bar = document.querySelector('.k-form-actions');
         const field = document.activeElement;
         if (bar.contains(field) || !document.querySelector('.gallery').contains(field)) return false;
         return field.getBoundingClientRect().top >= bar.getBoundingClientRect().top;
       })()`,
    );
    expect(covered).toBe(false);
  }
});

test('a table is sorted by its headers; on a phone every value has its label', async ({ page }) => {
  await open(page);
  const table = page.getByRole('table', { name: 'Trees', exact: true });
  const name = table.getByRole('columnheader', { name: 'Name' });
  await expect(name).toHaveAttribute('aria-sort', 'ascending');
  await name.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(name).toHaveAttribute('aria-sort', 'descending');
  await table.getByRole('rowheader', { name: 'Elm by the well' }).getByRole('link').click();
  await expect(page.locator('body')).toHaveAttribute('data-went', '/admin/trees/elm');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(table.getByRole('cell').filter({ hasText: '21' }).getByText('Height in metres')).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(4);
});

test('a note passes, can be undone, and an error stays', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Note with undo' }).click();
  const note = page.getByRole('alertdialog').filter({ hasText: 'felled' });
  await note.getByRole('button', { name: 'Undo' }).click();
  await expect(note).toBeHidden();
  await page.getByRole('button', { name: 'Note of an error' }).click();
  const error = page.getByRole('alertdialog').filter({ hasText: 'did not work' });
  await page.keyboard.press('F6');
  await expect(page.locator('.k-toasts')).toContainText('did not work');
  await error.getByRole('button', { name: 'Close' }).click();
  await expect(error).toBeHidden();
});

test('a file that cannot be used is refused with words', async ({ page }) => {
  await open(page);
  const drop = page.getByRole('group', { name: 'Picture' });
  await drop.locator('input[type=file]').setInputFiles({
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('no picture'),
  });
  await expect(drop).toContainText('notes.txt is of a kind that cannot be used here.');
});
