import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/host/browser.ts';
import { buildCodeStandIn, buildSuite, codeStandIn } from '../e2e/host/build-suite.ts';
import { installChromium } from '../e2e/host/chromium.ts';
import { countedByCommandLine, writeWorkspace } from '../e2e/host/extracts.ts';
import { installHost } from '../e2e/host/install.ts';
import { cache } from '../e2e/host/places.ts';
import { Profile } from '../e2e/host/profile.ts';
import { runInside } from '../e2e/host/run-inside.ts';

/** From being asked for until the language server serves, and from then until a small extract is checked, in code-server: medians. */
export async function measure(runs: number): Promise<Record<string, string>[]> {
  mkdirSync(cache, { recursive: true });
  installHost();
  installChromium();
  await Promise.all([buildSuite(), buildCodeStandIn()]);
  const browser = await launchBrowser();
  const times: number[][] = [];
  try {
    for (let i = 0; i < runs; i++) times.push(await once(browser.wsEndpoint()));
  } finally {
    await browser.close();
  }
  const median = (which: number): string => times.map((row) => row[which]!).sort((a, b) => a - b)[times.length >> 1]!.toFixed(0);
  return [{ 'activated ms': median(0), 'open to checked ms': median(1) }];
}

async function once(endpoint: string): Promise<number[]> {
  const profile = Profile.make();
  try {
    const workspace = profile.makeWorkspace();
    writeWorkspace(workspace);
    const expected = join(profile.folder, 'expected.json');
    writeFileSync(expected, JSON.stringify(countedByCommandLine(workspace)));
    const told = await runInside({ path: codeStandIn, env: { E2E_BROWSER: endpoint } }, profile, workspace, { E2E_EXPECTED: expected, E2E_GREP: '^the extension ' });
    return ['the extension is activated', 'the extension has checked an extract'].map((title) => {
      const test = told.find((one) => one.title === title);
      if (test?.passed !== true) throw new Error(`${title}: ${test?.error ?? 'not run'}`);
      return test.milliseconds;
    });
  } finally {
    profile.remove();
  }
}
