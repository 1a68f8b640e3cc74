import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CancellationTokenSource, DidChangeWatchedFilesNotification } from 'vscode-languageserver-protocol/node';
import { checkFilesMethod, checkFilesResult, countsMethod } from '../../shared/protocol.ts';
import { lastYear, thisYear } from '../cli/counting.ts';
import { type Workplace, workplace } from '../cli/kpr-lint.ts';
import { Session, abilities } from './session.ts';

/** Rules that compare with last year's extract. */
const compares = /^KPR90/;

describe('last year’s extract that the configuration names', () => {
  let session: Session;
  let place: Workplace;
  let uri: string;

  const told = async (): Promise<unknown[]> => (await session.pull(uri)).map(({ code }) => code).filter((code) => compares.test(String(code))).sort();

  beforeEach(async () => {
    place = workplace();
    place.write({ 'kpr-lint.config.json': '{ "previous": "2020.xml" }', '2020.xml': lastYear() });
    uri = pathToFileURL(place.write({ '2021.xml': thisYear() })).href;
    session = await Session.start(abilities(), { workspaceFolders: [{ uri: pathToFileURL(place.folder).href, name: '' }] });
  });
  afterEach(() => session.stop());

  it('is compared with, as on the command line', async () => {
    const { stdout } = await place.run(['check', '2021.xml', '--format', 'json', '--fail-on', 'never']);
    const expected = (JSON.parse(stdout) as { files: [{ findings: { rule: string }[] }] }).files[0].findings.map(({ rule }) => rule).filter((rule) => compares.test(rule));
    expect(expected).toContain('KPR901');
    await session.open(uri, thisYear());
    expect(await told()).toEqual(expected.sort());
    const { files } = checkFilesResult.parse(await session.client.sendRequest(checkFilesMethod, { uris: [uri] }));
    expect(files[0]!.groups.map(({ rule }) => rule).filter((rule) => compares.test(rule)).sort()).toEqual([...new Set(expected)]);
  });

  it('is compared with no more when another is chosen, or none', async () => {
    await session.open(uri, thisYear());
    expect(await told()).not.toEqual([]);
    await session.client.sendRequest(countsMethod, { uri, previous: '' });
    expect(await told()).toEqual([]);
    await session.client.sendRequest(countsMethod, { uri });
    expect(await told()).not.toEqual([]);
    place.write({ 'kpr-lint.config.json': '{}' });
    await session.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
    expect(await told()).toEqual([]);
  });

  it('does not stand in the way of other files, nor of itself', async () => {
    const itself = pathToFileURL(`${place.folder}/2020.xml`).href;
    await session.open(itself, lastYear());
    expect((await session.pull(itself)).map(({ code }) => code).filter((code) => compares.test(String(code)))).toEqual([]);
  });
});

it('a request for counts that is cancelled takes nothing from another for the same file', async () => {
  const place = workplace();
  const uri = pathToFileURL(place.write({ '2021.xml': thisYear() })).href;
  const session = await Session.start();
  const cancellation = new CancellationTokenSource();
  const given = session.client.sendRequest(countsMethod, { uri }, cancellation.token).catch((error: unknown) => error);
  const other = session.client.sendRequest(countsMethod, { uri });
  cancellation.cancel();
  expect(await other).toMatchObject({ persons: expect.any(Number) });
  await given;
  session.stop();
});
