import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { FileState, PageState, ToHost, ToPage } from '../../../client/panel/messages.ts';
import { TestBrowser } from '../host/browser.ts';
import { root } from '../host/places.ts';
import { type Theme, themes } from './themes.ts';

const ADDRESS = 'http://127.0.0.1/panel/';

/** Puts the whole page among the pictures of the tests; into the documentation goes what is seen first. */
export async function picture(page: Page, name: string): Promise<void> {
  const images = process.env['E2E_IMAGES']!;
  const folder = join(root, images);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: !images.startsWith('docs'), animations: 'disabled', caret: 'hide' });
}

/** What the page keeps of its life for the tests. */
interface Kept {
  sent: ToHost[];
  state: PageState | undefined;
  violations: string[];
}

/** The panel's page in a real browser, under its own policy, with a host that only takes notes. */
export class PanelPage {
  private constructor(
    private readonly browser: TestBrowser,
    readonly page: Page,
  ) {}

  static async open(theme: Theme = 'light', width = 1100, state?: Partial<PageState>): Promise<PanelPage> {
    const browser = await TestBrowser.start();
    const page = await browser.context.newPage();
    await page.setViewportSize({ width, height: 900 });
    const file = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');
    const html = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src http://127.0.0.1; script-src 'nonce-test'"><title>Antall</title><link rel="stylesheet" href="theme.css"><link rel="stylesheet" href="panel.css"></head><body class="${themes[theme].body}"><main id="panel"></main><script nonce="test" src="panel.js"></script></body></html>`;
    await page.route(`${ADDRESS}**`, (route) => {
      const name = route.request().url().slice(ADDRESS.length);
      if (name === '') return route.fulfill({ contentType: 'text/html', body: html });
      if (name === 'theme.css') return route.fulfill({ contentType: 'text/css', body: themes[theme].css });
      return route.fulfill({ contentType: name.endsWith('.css') ? 'text/css' : 'text/javascript', body: file(name) });
    });
    // What VS Code gives to pages, and notes of what the policy refuses.
    await page.addInitScript((given) => {
      const kept: Kept = { sent: [], state: given as PageState | undefined, violations: [] };
      Object.assign(globalThis, { kept, acquireVsCodeApi: () => ({ postMessage: (message: ToHost) => kept.sent.push(message), getState: () => kept.state, setState: (next: PageState) => (kept.state = next) }) });
      (globalThis as unknown as EventTarget).addEventListener('securitypolicyviolation', (event) => kept.violations.push(`${(event as Event & { violatedDirective: string }).violatedDirective}: ${(event as Event & { sample: string }).sample}`));
    }, state);
    await page.goto(ADDRESS);
    return new PanelPage(browser, page);
  }

  async show(state: FileState, language: 'nb' | 'en' = 'nb'): Promise<void> {
    await this.tell({ type: 'show', uri: 'file:///uttrekk.xml', language, state });
  }

  /** Comes back when the page has drawn it. */
  async tell(message: ToPage): Promise<void> {
    await this.page.evaluate((given) => {
      (globalThis as unknown as EventTarget).dispatchEvent(new MessageEvent('message', { data: given }));
    }, message);
  }

  async sent(): Promise<ToHost[]> {
    return this.page.evaluate(() => (globalThis as unknown as { kept: Kept }).kept.sent);
  }

  async state(): Promise<PageState | undefined> {
    return this.page.evaluate(() => (globalThis as unknown as { kept: Kept }).kept.state);
  }

  async violations(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as { kept: Kept }).kept.violations);
  }

  async close(): Promise<void> {
    await this.browser.stop();
  }
}
