import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TestBrowser } from './host/browser.ts';
import { root } from './host/places.ts';
import { picture } from './panel/page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What an A4 page leaves between its margins, in pixels. */
const A4_WIDTH = 673;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Elements that reach beyond the width of the page, and are in no frame that moves sideways by itself. */
const beyond = `[...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 0.5 && (matchMedia('print').matches || e.closest('.wide') === null)).map((e) => e.outerHTML.slice(0, 100))`;

describe.each(['nb', 'en'] as const)('the report in HTML, with findings and figures, in %s', (language) => {
  const folder = mkdtempSync(join(tmpdir(), 'kpr-report-'));
  const file = join(folder, 'report.html');
  let browser: TestBrowser;

  beforeAll(async () => {
    const run = (...args: string[]): unknown => execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: folder, stdio: 'pipe' });
    run('generate', '--persons=400', '--year=2023', '--seed=3', '--inject=KPR201=12,KPR203=30,KPR301=6,KPR303=2,KPR402=9,KPR501=14', '--output=now.xml');
    run('generate', '--persons=400', '--year=2022', '--seed=3', '--output=before.xml');
    run('check', 'now.xml', '--previous=before.xml', '--fail-on=never', '--date=2024-01-06', `--lang=${language}`, '--format=html:report.html');
    browser = await TestBrowser.connect(inject('browser'));
  });
  afterAll(async () => {
    await browser.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([['light', 900], ['light', 320], ['dark', 900]] as const)('is for everybody: %s, %i pixels wide', async (colorScheme, width) => {
    const page = await browser.context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pathToFileURL(file).href);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(said).toEqual([]);
    expect(await page.evaluate('document.documentElement.lang')).toBe(language);
    expect(await page.evaluate(beyond)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.evaluate(axe);
    const found = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run());
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).slice(0, 3).join(' | ')}`)).toEqual([]);
    if (colorScheme === 'light' && width === 900 && !process.env['E2E_IMAGES']!.startsWith('docs')) await picture(page, `report-${language}`);
    await page.close();
  });

  it('is printed on A4 with nothing cut off, and in dark ink also where the screen is dark', async () => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: A4_WIDTH, height: 1000 });
    await page.goto(pathToFileURL(file).href);
    expect(await page.evaluate(beyond)).toEqual([]);
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(29, 29, 29)');
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });
});
