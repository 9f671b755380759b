// The text editor in a real browser: by keyboard, with chips and bound words, pasted into, on a phone, looked through by axe.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { violations } from './accessible.ts';
import { answerFacts, serveTextGallery } from './text-gallery.ts';

let gallery: Awaited<ReturnType<typeof serveTextGallery>>;

test.beforeAll(async () => {
  gallery = await serveTextGallery();
});
test.afterAll(() => gallery.stop());

const box = (page: Page, name = 'Summary') => page.getByRole('textbox', { name });
const written = (page: Page, name = 'text') => page.locator(`[data-value="${name}"]`);
const chip = (page: Page, words: string) => box(page).locator('.text-fact', { hasText: words });
const said = (page: Page) => page.locator('[role=status]').filter({ hasText: /\S/ });

/** Opens the gallery with the caret at the summary's end; what the browser complains of is collected. */
async function open(page: Page, query = ''): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', message => message.type() !== 'log' && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  await answerFacts(page);
  await page.goto(`${gallery.url}/${query}`);
  await expect(chip(page, query.includes('empty') ? '' : '2')).toHaveCount(query.includes('empty') ? 0 : 1);
  await box(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  return complaints;
}

/** Puts HTML where the caret is, as a browser does that pastes it. */
const paste = (page: Page, html: string, text = '') =>
  page.evaluate(`(() => {
    const data = new DataTransfer();
    const html = ${JSON.stringify(html)};
    if (html) data.setData('text/html', html);
    data.setData('text/plain', ${JSON.stringify(text)});
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(paste);
  })()`);

async function looked(
  browser: Browser,
  use: Parameters<Browser['newContext']>[0],
  then: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...use });
  const page = await context.newPage();
  const complaints = await open(page, '?offers=1');
  await then(page);
  expect(complaints).toEqual([]);
  await context.close();
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing, with a list, a menu and a search open: ${colorScheme}`, async ({ browser }) => {
    await looked(browser, { colorScheme }, async page => {
      expect(await violations(page)).toEqual([]);
      await page.keyboard.type(' @sam');
      await expect(page.getByRole('option', { name: /Sampletown/ })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await chip(page, '2–3 March').click();
      await expect(page.getByRole('menu')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('menuitem', { name: 'Another fact' }).click();
      await expect(page.getByRole('combobox')).toBeFocused();
      expect(await violations(page)).toEqual([]);
    });
  });

test('on a phone nothing scrolls sideways, and a chip is reached by touch', async ({ browser }) => {
  await looked(browser, { viewport: { width: 360, height: 740 }, hasTouch: true }, async page => {
    await chip(page, '2–3 March').tap();
    const menu = page.getByRole('menu');
    await expect(menu).toBeVisible();
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(wide).toBe(0);
    await menu.getByRole('menuitemradio', { name: '2–3 March', exact: true }).tap();
    await expect(written(page)).toContainText('{event:spring-fair.dates|short}');
  });
});

test('a fact is named by @, kept whole, moved and taken out by keyboard', async ({ page }) => {
  const complaints = await open(page, '?empty');
  await page.keyboard.type('We meet in @sam');
  const option = page.getByRole('option', { name: /Sampletown/ });
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '-');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' soon.');
  await expect(written(page)).toHaveText('We meet in {event:spring-fair.place} soon.');

  for (let step = 0; step < ' soon.'.length; step += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await expect(page.locator('.ProseMirror-selectednode')).toHaveText('Sampletown');
  await expect(said(page).filter({ hasText: 'Fact: Sampletown' })).toBeAttached();
  // Letters go behind it, never into its place.
  await page.keyboard.type('x');
  await expect(written(page)).toHaveText('We meet in {event:spring-fair.place}x soon.');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(written(page)).toHaveText('We meet {event:spring-fair.place} in soon.');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem', { name: 'Write it in my own words' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(written(page)).toHaveText('We meet in [Sampletown](fact:event:spring-fair.place) soon.');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('town');
  await expect(written(page)).toHaveText('We meet in town soon.');
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+z');
    await expect(written(page)).toHaveText('We meet in {event:spring-fair.place} soon.', { timeout: 300 });
  }).toPass();
  expect(complaints).toEqual([]);
});

test('words are bound to a fact by @ over them, and offered ones by one key', async ({ page }) => {
  await open(page, '?empty&language=el');
  await page.keyboard.type('στη Δειγματούπολη');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.type('@');
  const search = page.getByRole('combobox', { name: /στη Δειγματούπολη/ });
  await expect(search).toBeFocused();
  await expect(page.getByRole('option', { name: /Δειγματούπολη/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(written(page)).toHaveText('[στη Δειγματούπολη](fact:event:spring-fair.place)');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Untie' }).click();
  await expect(written(page)).toHaveText('στη Δειγματούπολη');

  await open(page, '?offers=1');
  await page.keyboard.press('Alt+Enter');
  await expect(said(page).filter({ hasText: 'could be tied' })).toBeAttached();
  await page.keyboard.press('Alt+Enter');
  await expect(written(page)).toContainText('[neighbours](fact:event:spring-fair.place)');
});

test('Tab leaves, the toolbar is one stop, and its buttons say what holds', async ({ page }) => {
  await open(page, '?empty');
  await page.keyboard.type('one two');
  await page.keyboard.press('ControlOrMeta+Shift+8');
  await expect(written(page)).toHaveText('- one two');
  await page.keyboard.press('Alt+F10');
  const toolbar = page.getByRole('toolbar', { name: 'Formatting' }).first();
  await expect(toolbar.getByRole('button', { name: 'Put in a fact' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toBeFocused();
  await expect(toolbar.getByRole('button', { name: 'List', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Tab');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(box(page)).not.toBeFocused();
  await expect(page.getByRole('toolbar').nth(1).getByRole('button')).toBeFocused();
});

test('a link is asked for with its address, and refused where it is none', async ({ page }) => {
  await open(page, '?empty');
  await page.keyboard.type('Read more');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('ControlOrMeta+k');
  const dialog = page.getByRole('dialog', { name: 'New link' });
  await dialog.getByRole('textbox', { name: 'Address' }).fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('This is no address');
  await dialog.getByRole('textbox', { name: 'Address' }).fill('www.example.org/fair');
  await page.keyboard.press('Enter');
  await expect(written(page)).toHaveText('[Read more](https://www.example.org/fair)');
  await expect(box(page)).toBeFocused();
});

test('what is pasted is cleaned, and facts keep to the language of the text', async ({ page }) => {
  const complaints = await open(page, '?empty');
  await paste(
    page,
    `<b style="font-weight:normal"><h1>Title</h1><p style="color:red">Plain, <span style="font-weight:700">bold</span>
     <a href="javascript:alert(1)">bad</a> <a href="https://example.org/">good</a> <img src="x" onerror="alert(1)"><script>alert(1)</script></p></b>
     <p><span data-fact="event:spring-fair.place">Δειγματούπολη</span>
     <span data-bound="event:spring-fair.place" data-language="el">στη Δειγματούπολη</span></p>`,
  );
  await expect(written(page)).toHaveText(
    '## Title\n\nPlain, **bold** bad [good](https://example.org/)\n\n{event:spring-fair.place} στη Δειγματούπολη',
  );
  await expect(chip(page, 'Sampletown')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+a');
  await paste(page, '', 'See https://example.org.');
  await expect(written(page)).toHaveText('See [https://example.org](https://example.org).');
  expect(complaints).toEqual([]);
});

test('words from outside take the place of what differs; one line stays one line', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Insert' }).click();
  await expect(written(page)).toContainText('partners {project:garden.partners}');
  await page.getByRole('button', { name: 'From outside' }).click();
  await expect(box(page)).toHaveText('Other words from Sampletown.');
  await page.keyboard.press('Shift+Tab');
  const line = box(page, 'Title');
  await line.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('!');
  await expect(written(page, 'line')).toHaveText('Fair in {event:spring-fair.place}!');
  await line.fill('**Two** {project:garden.partners}');
  await expect(written(page, 'line')).toHaveText('\\*\\*Two\\*\\* {project:garden.partners}');
});

test('a block opens with its heading, and / puts blocks in', async ({ page }) => {
  await open(page);
  await box(page, 'Block').focus();
  await page.keyboard.type('What is new');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/ev');
  await expect(page.getByRole('option', { name: /Event/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(written(page, 'went')).toHaveText('event');
  await expect(written(page, 'block')).toHaveText('## What is new');
});
