import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { chromiumPath } from './chromium.ts';

/** A browser that reaches nothing but this machine. */
export class TestBrowser {
  /** Requests that somebody else would have got. */
  readonly refused: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly context: BrowserContext,
  ) {}

  static async start(): Promise<TestBrowser> {
    const browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    const context = await browser.newContext({ viewport: { width: 1240, height: 640 }, locale: 'en-US', reducedMotion: 'reduce' });
    const started = new TestBrowser(browser, context);
    await context.route(
      ({ protocol, hostname }) => protocol.startsWith('http') && hostname !== '127.0.0.1',
      (route) => {
        started.refused.push(route.request().url());
        return route.abort();
      },
    );
    return started;
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }
}
