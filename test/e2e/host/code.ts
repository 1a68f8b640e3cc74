import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { TestBrowser } from './browser.ts';
import { CodeServer, installFolder, workbenchAddress } from './code-server.ts';
import { Profile } from './profile.ts';

/**
 * Takes the place of VS Code's executable, with the command line that @vscode/test-electron gives it, where that cannot be
 * downloaded: opens the workbench of a code-server in a browser (E2E_BROWSER: where it listens), which runs the suite.
 */
const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    'user-data-dir': { type: 'string' },
    extensionTestsPath: { type: 'string' },
    extensionDevelopmentPath: { type: 'string', multiple: true },
  },
});

process.exitCode = await open(new Profile(dirname(values['user-data-dir'] as string)), positionals[0]!, values['extensionTestsPath'] as string, values['extensionDevelopmentPath'] as string[]);

/** Gives the status with which the suite has ended: 0 where it has come to its end. */
async function open(profile: Profile, workspace: string, suite: string, [developed, ...others]: readonly string[]): Promise<number> {
  // A workbench in a browser takes only one extension from where it is developed.
  for (const folder of others) installFolder(profile, folder);
  const server = await CodeServer.start(profile, { testDriver: true });
  const browser = await TestBrowser.connect(process.env['E2E_BROWSER']!).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  try {
    const page = await browser.context.newPage();
    const ended = new Promise<number>((resolve, reject) => {
      // The workbench calls both, where its address names a suite.
      void page.exposeFunction('codeAutomationLog', () => undefined);
      void page.exposeFunction('codeAutomationExit', resolve);
      page.on('crash', () => reject(new Error('the page crashed')));
    });
    await page.goto(
      workbenchAddress(server.url, workspace, [
        ['extensionDevelopmentPath', server.remote(developed!)],
        ['extensionTestsPath', server.remote(suite)],
      ]),
    );
    const status = await ended;
    if (browser.refused.length > 0) throw new Error(`the workbench has asked somebody else: ${browser.refused.join(', ')}`);
    return status;
  } finally {
    await browser.stop();
    await server.stop();
  }
}
