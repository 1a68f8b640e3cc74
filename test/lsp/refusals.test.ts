import { afterEach, expect, it } from 'vitest';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver-protocol/node';
import { dates } from './extracts.ts';
import { Session, abilities } from './session.ts';

const uri = 'file:///uttrekk.xml';

let session: Session;
afterEach(() => session.stop());

const everything = {
  ...abilities(),
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
};

it.each([
  ['client/registerCapability', 'to watch files'],
  ['client/registerCapability', 'to tell of new settings'],
  ['workspace/configuration', 'its settings'],
  ['workspace/diagnostic/refresh', 'to ask for diagnostics anew'],
  ['workspace/inlayHint/refresh', 'to ask for hints anew'],
])('a client that refuses %s (%s) is served all the same, and the log says so', async (method, what) => {
  session = await Session.start(everything, {}, { refuses: [method] });
  await session.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await session.open(uri, dates);
  await session.until(() => session.logged.includes(`the client refuses ${what}: no`));
  expect((await session.pull(uri)).length).toBeGreaterThan(0);
});

it('a client that refuses to tell of new settings is asked for those of now', async () => {
  session = await Session.start({ ...everything, workspace: { ...everything.workspace, diagnostics: {} } }, {}, { refuses: ['client/registerCapability'], settings: { language: 'en' } });
  await session.open(uri, dates);
  await session.until(() => session.logged.length > 0);
  expect((await session.pull(uri))[0]!.message).toContain('Correct the dates.');
});
