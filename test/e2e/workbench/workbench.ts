import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { TestBrowser } from '../host/browser.ts';
import { workbenchAddress } from '../host/code-server.ts';
import { root } from '../host/places.ts';
import { Profile, type UserSettings } from '../host/profile.ts';
import type { HostAddress } from '../host/provided.ts';

/** The page's own, in which what is evaluated runs. */
declare const requestAnimationFrame: (next: () => void) => number;

/** Where pictures go, and which: all of them, to be looked at; or those of the documentation. */
const images = join(root, process.env['E2E_IMAGES']!);
const wanted = process.env['E2E_IMAGES_OF'] === 'documentation' ? ['editor-light-nb', 'editor-dark-en', 'quick-fix-light-nb', 'findings-light-nb'] : undefined;

/** How long anything may take to appear, in milliseconds, on a machine that is busy. */
const PATIENCE = 60_000;

/** A workbench in a browser with the packed extension installed, as a user sees it. */
export class Workbench {
  private constructor(
    private readonly browser: TestBrowser,
    /** The folder that is open. */
    readonly workspace: string,
    readonly page: Page,
  ) {}

  /**
   * A new window on a folder of its own, in the host that all tests share, or another. `open`: what is opened of that
   * folder, where it is not the folder itself.
   */
  static async start(settings: UserSettings, fill: (folder: string) => void, { host = inject('host'), open = (folder) => folder }: { host?: HostAddress; open?: (folder: string) => string } = {}): Promise<Workbench> {
    const profile = new Profile(host.folder);
    const workspace = profile.makeWorkspace();
    fill(workspace);
    profile.writeSettings(settings);
    const browser = await TestBrowser.connect(inject('browser'));
    const page = await browser.context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const workbench = new Workbench(browser, workspace, page);
    await page.goto(workbenchAddress(host.url, open(workspace)));
    await workbench.ready();
    return workbench;
  }

  /** Waits until the window can be used. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Requests that went beyond this machine; there must be none. */
  get refused(): readonly string[] {
    return this.browser.refused;
  }

  /** Changes settings while the window is open: those of the folder, which VS Code watches. */
  set(settings: UserSettings): void {
    const folder = join(this.workspace, '.vscode');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  }

  async stop(): Promise<void> {
    await this.browser.stop();
    rmSync(this.workspace, { recursive: true, force: true, maxRetries: 5 });
  }

  get editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor').first();
  }

  /** A line of the editor that is on screen. */
  line(text: string | RegExp): Locator {
    return this.editor.locator('.view-line').filter({ hasText: text }).first();
  }

  inExplorer(name: string): Locator {
    return this.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name });
  }

  /** Opens a file; its text has the focus then. A list that is drawn anew under a click has given its row to another file: the right one gets another click. */
  async open(name: string): Promise<void> {
    const clicked = this.page.locator('.explorer-folders-view .monaco-list-row.focused');
    do await this.inExplorer(name).dblclick();
    while (!(await clicked.textContent())?.includes(name));
    await this.page.locator('.tab.active').filter({ hasText: name }).waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor.focused .view-line').first().waitFor();
  }

  /** Chooses from the context menu of something. A list that is drawn anew under a click may have given its row to another file, whose menu goes away again. */
  async chooseFrom(something: Locator, title: string): Promise<void> {
    const menu = this.page.locator('.context-view .action-item');
    const item = menu.filter({ hasText: title });
    for (;;) {
      await something.click({ button: 'right' });
      await menu.first().waitFor();
      if ((await item.count()) > 0) break;
      await this.page.keyboard.press('Escape');
      await menu.first().waitFor({ state: 'hidden' });
    }
    // A menu takes no click in its first tenth of a second, but it takes the keyboard.
    await item.hover();
    await this.page.locator('.context-view .action-item.focused').filter({ hasText: title }).waitFor();
    await this.page.keyboard.press('Enter');
    await item.waitFor({ state: 'hidden' });
  }

  /** Runs a command as a user does, from the palette. `title`: all of it, or the end. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    await input.fill(`>${title}`);
    const label = this.page.locator('.label-name').filter({ hasText: new RegExp(`${title.replace(/[?.]/g, '\\$&')}$`) });
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ has: label }).first();
    await row.click();
    // The command itself may ask for something in the same place.
    await row.waitFor({ state: 'hidden' });
  }

  /** Answers what a command asks for in its box, once that has come. `text`: what the box says of itself. */
  async answer(text: string | RegExp, value: string): Promise<void> {
    await this.page.locator('.quick-input-widget:visible').filter({ hasText: text }).waitFor();
    await this.page.locator('.quick-input-widget input[type="text"]').fill(value);
    await this.page.keyboard.press('Enter');
  }

  /** Goes to a line and column, 1-based, and waits for the cursor to be there. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+g');
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: `line ${line} at column ${column}` }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.statusbar-item').filter({ hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** Shows the findings view, and waits for what is in it. */
  async showFindings(): Promise<void> {
    await this.showFindingsView();
    await this.findings().first().waitFor();
  }

  /** Shows the findings view, where it is not shown already, with or without findings. */
  async showFindingsView(): Promise<void> {
    await this.page.locator('.activitybar .action-item.checked').first().waitFor();
    const icon = this.page.locator('.activitybar .action-item').filter({ has: this.page.locator('a[aria-label^="KPR"]') });
    if (!((await icon.getAttribute('class')) ?? '').split(' ').includes('checked')) await icon.click();
    // Away from the icon, whose name would cover something.
    await this.page.mouse.move(680, 15);
  }

  /** Draws the edge of the side bar until it is so many pixels wide. */
  async widenSideBar(to: number): Promise<void> {
    const bar = (await this.page.locator('.part.sidebar').boundingBox())!;
    const edge = bar.x + bar.width;
    const sashes = await Promise.all((await this.page.locator('.monaco-sash.vertical:visible').all()).map((sash) => sash.boundingBox()));
    const [sash] = sashes.filter((box) => box !== null).sort((a, b) => Math.abs(a.x - edge) - Math.abs(b.x - edge));
    const [x, y] = [sash!.x + sash!.width / 2, bar.y + bar.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + to - bar.width, y, { steps: 5 });
    await this.page.mouse.up();
    // Away from the edge, which would stay highlighted.
    await this.page.mouse.move(680, 15);
  }

  /** The lines of the findings view. */
  findings(text: string | RegExp = ''): Locator {
    return this.page.locator('.customview-tree .monaco-list-row').filter({ hasText: text });
  }

  /** Opens a line of the findings view. The view follows a check a little later: a line that it makes anew under a click misses it, and gets another. */
  async expand(line: Locator): Promise<void> {
    // Once what the click has done is drawn.
    const isOpen = (): Promise<boolean> =>
      line.evaluate((row) => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(row.getAttribute('aria-expanded') === 'true')))));
    do await line.click();
    while (!(await isOpen()));
  }

  /** The notifications at the bottom right. */
  notification(text: string | RegExp): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item').filter({ hasText: text }).first();
  }

  /** What the status bar says. */
  statusBar(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item').filter({ hasText: text }).first();
  }

  /** Opens what the status bar says of the language. */
  async languageStatus(): Promise<Locator> {
    await this.page.locator('.statusbar-item[id="status.languageStatus"]').hover();
    const hover = this.page.locator('.hover-language-status').first();
    await hover.waitFor();
    return hover;
  }

  async picture(name: string): Promise<void> {
    if (wanted?.includes(name) === false) return;
    mkdirSync(images, { recursive: true });
    await this.page.screenshot({ path: join(images, `${name}.png`), animations: 'disabled', caret: 'hide' });
  }
}
