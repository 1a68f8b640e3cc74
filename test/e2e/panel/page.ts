import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
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

/** What VS Code gives to pages, and notes of what the policy refuses. */
const host = (state: Partial<PageState> | undefined): string => `
globalThis.kept = { sent: [], state: ${JSON.stringify(state) ?? 'undefined'}, violations: [] };
globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => kept.sent.push(message), getState: () => kept.state, setState: (next) => (kept.state = next) });
addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => kept.violations.push(violatedDirective + ': ' + sample));`;

const files: Readonly<Record<string, string>> = { 'panel.css': 'text/css', 'panel.js': 'text/javascript' };

/** The panel's page in a real browser, under its own policy, with a host that only takes notes. One page is loaded anew for each test. */
export class PanelPage {
  private served: { theme: Theme; state: Partial<PageState> | undefined } = { theme: 'light', state: undefined };

  private constructor(
    private readonly browser: TestBrowser,
    readonly page: Page,
  ) {}

  static async start(): Promise<PanelPage> {
    const browser = await TestBrowser.connect(inject('browser'));
    const panel = new PanelPage(browser, await browser.context.newPage());
    await panel.page.route(`${ADDRESS}**`, (route) => route.fulfill(panel.file(route.request().url().slice(ADDRESS.length))));
    return panel;
  }

  /** The page of a panel that has just been made, or that was there before and kept a state. */
  async open(theme: Theme = 'light', width = 1100, state?: Partial<PageState>): Promise<void> {
    this.served = { theme, state };
    await this.page.setViewportSize({ width, height: 900 });
    await this.page.goto(ADDRESS);
  }

  private file(name: string): { contentType: string; body: string } {
    const { theme, state } = this.served;
    if (name === 'theme.css') return { contentType: 'text/css', body: themes[theme].css };
    if (name === 'host.js') return { contentType: 'text/javascript', body: host(state) };
    const contentType = files[name];
    if (contentType !== undefined) return { contentType, body: readFileSync(join(root, 'dist', name), 'utf8') };
    return {
      contentType: 'text/html',
      body: `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src http://127.0.0.1; script-src 'nonce-test'"><title>Antall</title><link rel="stylesheet" href="theme.css"><link rel="stylesheet" href="panel.css"></head><body class="${themes[theme].body}"><main id="panel"></main><script nonce="test" src="host.js"></script><script nonce="test" src="panel.js"></script></body></html>`,
    };
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

  async stop(): Promise<void> {
    await this.browser.stop();
  }
}
