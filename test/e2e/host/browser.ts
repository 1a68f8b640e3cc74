import { type Browser, type BrowserContext, type BrowserServer, chromium } from 'playwright-core';
import { chromiumPath } from './chromium.ts';

/** Starts the browser; each test that needs one gets a life of its own in it, which shares nothing with another's. */
export function launchBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({
    host: '127.0.0.1',
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** A life in the browser that reaches nothing but this machine: no cookies, no storage, no pages but its own. */
export class TestBrowser {
  /** Requests that somebody else would have got. */
  readonly refused: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly context: BrowserContext,
  ) {}

  /** `endpoint`: where the browser listens. */
  static async connect(endpoint: string): Promise<TestBrowser> {
    const browser = await chromium.connect(endpoint);
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
    await this.context.close();
    await this.browser.close();
  }
}
