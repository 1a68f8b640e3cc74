import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { entriesFor } from '../../shared/lint/baseline.ts';
import { writeBaseline } from '../../shared/lint/baseline-file.ts';
import { Check } from '../../shared/lint/check.ts';
import { settingsOf } from '../../shared/lint/settings.ts';
import { checkFilesMethod, countsMethod, countsResult, findingsMethod, fixAllMethod } from '../../shared/protocol.ts';
import { Collector } from '../../shared/report/collector.ts';
import { extract, faults, person } from '../cli/extracts.ts';
import { type Workplace, workplace } from '../cli/kpr-lint.ts';
import { Session } from './session.ts';

const known = extract(person(1, faults.error), person(2, { code: '12' }));
const text = extract(person(1, faults.error), person(2, { code: '12' }), person(3, faults.warning));

/** A baseline that accepts what is found in `known`. */
function baseline(path: string): string {
  const check = new Check(path, settingsOf(), new Collector());
  check.write(new TextEncoder().encode(known));
  return writeBaseline(new Map([[path, entriesFor(check.end()!, { path, entries: [] }, (given) => createHash('sha256').update(given).digest('hex'))]]));
}

let session: Session;
afterEach(() => session.stop());

async function opened(place: Workplace, path: string): Promise<string> {
  session = await Session.start();
  const uri = pathToFileURL(place.write({ [path]: text })).href;
  await session.open(uri, text);
  return uri;
}

describe('the baseline that the configuration names', () => {
  const config = { 'kpr-lint.config.json': '{ "baseline": "known/all.json", "overrides": [{ "files": "in/*.xml", "rules": { "KPR301": "info" } }] }' };

  it('leaves out what it accepts, everywhere in the editor', async () => {
    const place = workplace();
    place.write({ ...config, 'known/all.json': baseline('../in/x.xml') });
    const uri = await opened(place, 'in/x.xml');
    const diagnostics = await session.pull(uri);
    // The override makes the warning an information.
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['KPR301', 3]]);
    expect(session.statuses.at(-1)).toMatchObject({ state: 'checked', counts: { error: 0, warning: 0, info: 1 }, fixable: 0 });
    expect(await session.client.sendRequest(findingsMethod, { uri, limit: 10 })).toMatchObject({ groups: [{ rule: 'KPR301', total: 1 }] });
    expect(await session.client.sendRequest(fixAllMethod, { uri })).toMatchObject({ edits: [], fixed: 0 });
    const told = countsResult.parse(await session.client.sendRequest(countsMethod, { uri }));
    expect(told.findings.map(({ rule, count }) => [rule, count])).toEqual([['KPR301', 1]]);
    const accepted = session.positionOf(uri, '>12<');
    const hover = JSON.stringify(await session.client.sendRequest('textDocument/hover', { textDocument: { uri }, position: { ...accepted, character: accepted.character + 1 } }));
    expect(hover).toContain('tjTjenType');
    expect(hover).not.toContain('KPR202');
    const { files } = (await session.client.sendRequest(checkFilesMethod, { uris: [uri] })) as { files: { status: object }[] };
    expect(files[0]!.status).toMatchObject({ counts: { error: 0, warning: 0, info: 1 } });
    await session.close(uri);
    expect(countsResult.parse(await session.client.sendRequest(countsMethod, { uri })).findings).toEqual(told.findings);
  });

  it('that accepts the finding of another file says nothing of this one', async () => {
    const place = workplace();
    place.write({ ...config, 'known/all.json': baseline('../in/y.xml') });
    const uri = await opened(place, 'in/x.xml');
    expect((await session.pull(uri)).map(({ code }) => code).sort()).toEqual(['KPR201', 'KPR202', 'KPR301']);
  });

  it.each([
    ['cannot be read', {}, 'grunnlinjen all.json: kan ikke leses (ENOENT)'],
    ['cannot be followed', { 'known/all.json': '{ "schemaVersion": 1,\n  "fils": {} }' }, 'grunnlinjen all.json: linje 1, kolonne 1: files mangler.'],
  ])('that %s is told with the status, and nothing is left out', async (_, files, fault) => {
    const place = workplace();
    place.write({ ...config, ...files });
    const uri = await opened(place, 'in/x.xml');
    const [notice, ...findings] = await session.pull(uri);
    expect(notice).toMatchObject({ source: 'KPR Lint', message: `kpr-lint.config.json kan ikke følges: ${fault}` });
    expect(findings.map(({ code }) => code).sort()).toEqual(['KPR201', 'KPR202', 'KPR301']);
    await session.until(() => session.statuses.at(-1)?.state === 'checked');
    expect(session.statuses.at(-1)).toMatchObject({ configFault: fault });
  });
});
