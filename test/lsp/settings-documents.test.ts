import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { CodeActionRequest, type CompletionItem, CompletionRequest, type Diagnostic, DocumentSymbolRequest, type Hover, HoverRequest, InlayHintRequest } from 'vscode-languageserver-protocol/node';
import { rules } from '../../shared/rules/index.ts';
import { workplace } from '../cli/kpr-lint.ts';
import { dates } from './extracts.ts';
import { Session, abilities, edited } from './session.ts';

const config = 'file:///mappe/kpr-lint.config.json';
const baseline = 'file:///mappe/kpr-lint.baseline.json';
/** VS Code; other editors say nothing of JSON. */
const vscode = { validatesJson: true, showsStatus: true, rulePage: 'kpr-lint:/{rule}.md' };

let session: Session;
afterEach(() => session.stop());

async function opened(uri: string, text: string, initializationOptions: object = {}, pull = true): Promise<void> {
  session = await Session.start(abilities(pull), { initializationOptions });
  await session.open(uri, text, 'jsonc');
}

/** What is said of a text: the words that are marked, and the sentence. */
async function faults(uri: string, text: string, options?: object): Promise<[marked: string, message: string][]> {
  await opened(uri, text, options);
  return (await session.pull(uri)).map((diagnostic) => [marked(text, diagnostic), diagnostic.message as string]);
}

function marked(text: string, { range: { start, end } }: Diagnostic): string {
  expect(start.line).toBe(end.line);
  return text.split(/\r?\n/)[start.line]!.slice(start.character, end.character);
}

describe('a configuration in an editor', () => {
  it.each([
    ['a rule that there is not', '{\n  "rules": { "KPR999": "off" }\n}', [['"KPR999"', expect.stringMatching(/^Ukjent regel: KPR999\./)]]],
    ['a severity that there is not', '{ "rules": { "KPR301": "eror" } }', [['"eror"', 'KPR301: Verdien "eror" skal være én av off, info, warning, error. Mente du error?']]],
    ['a number of the wrong kind', '{ "year": 2021.5 }', [['2021.5', expect.stringContaining('year: ')]]],
    ['a missing key', '{ "overrides": [{ "year": 2021 }] }', [['{', 'files mangler.']]],
    ['broken JSON', '{ "rules": { "KPR301" "off" } }', [['"off"', 'Her mangler et kolon.']]],
    ['a key that stands twice', '{ "year": 2021, "year": 2022 }', [['"year"', '«year» står to ganger.']]],
    ['letters beyond the first plane before it', '{ /* 👩‍⚕️ */ "yaer": 2021 }', [['"yaer"', 'Ukjent nøkkel: yaer. Mente du year?']]],
    ['Windows line ends', '{\r\n  // Felles.\r\n  "yaer": 2021\r\n}\r\n', [['"yaer"', 'Ukjent nøkkel: yaer. Mente du year?']]],
  ])('is told %s, at the word', async (_, text, expected) => {
    expect(await faults(config, text)).toEqual(expected);
  });

  it('is told its faults in the user’s language', async () => {
    expect(await faults(config, '{ "yaer": 2021 }', { language: 'en' })).toEqual([['"yaer"', 'Unknown key: yaer. Did you mean year?']]);
  });

  it('is told nothing where nothing is wrong: comments and commas at the ends are allowed', async () => {
    expect(await faults(config, '{\n  // Felles.\n  "rules": { "KPR3": "off", "KPR301": { "severity": "info" }, },\n  "overrides": [{ "files": ["**/*.xml", "out/{a,b}/*"], "year": 2021 }],\n}')).toEqual([]);
  });

  it('is not told again by the server what the client’s schema sees', async () => {
    for (const text of ['{ "yaer": 2021 }', '{ "rules": { "KPR301": "eror", "KPR999": "off" } }', '{ "year": 2021, "year": 2022 }', '{ "rules": { "KPR301" "off" } }', '{ "overrides": [{ "year": 2021 }] }', '{ "baseline": "" }']) {
      expect(await faults(config, text, vscode), text).toEqual([]);
      session.stop();
      expect((await faults(config, text)).length, text).toBeGreaterThan(0);
      session.stop();
    }
    session = await Session.start();
  });

  it.each([{}, vscode])('is told what no schema sees (%j)', async (options) => {
    expect(await faults(config, '{\n  "rules": { "KPR301": "off", "end-before-start": "info" },\n  "overrides": [{ "files": ["out/[z-a].xml", "**/*.xml"] }, { "files": "out/{a,b" }]\n}', options)).toEqual([
      ['"end-before-start"', '«end-before-start» står to ganger.'],
      ['"out/[z-a].xml"', expect.stringContaining('er ikke et gyldig mønster')],
      ['"out/{a,b"', expect.stringContaining('er ikke et gyldig mønster')],
    ]);
  });

  it('that is empty is told so also where the client validates JSON, which takes it for one that has not been begun', async () => {
    expect(await faults(config, '\n// Her.\n', vscode)).toEqual([['', 'Her skal det stå en verdi.']]);
  });

  it('is told of files that it names and that are not there, or cannot be followed, until they are', async () => {
    const place = workplace();
    const text = '{\n  "baseline": "known.json",\n  "previous": "i-fjor.xml"\n}';
    const uri = pathToFileURL(place.write({ 'kpr-lint.config.json': text })).href;
    expect(await faults(uri, text, vscode)).toEqual([
      ['"known.json"', 'known.json finnes ikke. Kontroller navnet.'],
      ['"i-fjor.xml"', 'i-fjor.xml finnes ikke. Kontroller navnet.'],
    ]);
    place.write({ 'known.json': '{ "schemaVersion": 2, "files": {} }', 'i-fjor.xml/x': '' });
    expect((await session.pull(uri)).map(({ message }) => message)).toEqual([expect.stringContaining('grunnlinjen known.json: linje 1, kolonne 20: '), 'i-fjor.xml er en mappe, ikke en fil. Oppgi en fil.']);
    place.write({ 'known.json': '{ "schemaVersion": 1, "files": {}  }', 'kpr-lint.config.json': text });
    await session.replace(uri, 'i-fjor.xml', 'known.json');
    expect(await session.pull(uri)).toEqual([]);
  });

  it('is followed by checks when it is saved, not before', async () => {
    const place = workplace();
    place.write({ 'kpr-lint.config.json': '{}', 'uttrekk.xml': dates });
    const [settings, extract] = ['kpr-lint.config.json', 'uttrekk.xml'].map((name) => pathToFileURL(`${place.folder}/${name}`).href) as [string, string];
    await opened(settings, '{}');
    await session.open(extract, dates);
    await session.replace(settings, '{}', '{ "rules": { "KPR301": "off" } }');
    expect((await session.pull(extract)).length).toBe(5);
    place.write({ 'kpr-lint.config.json': session.textOf(settings) });
    await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    expect(await session.pull(extract)).toEqual([]);
  });

  it('is pushed its faults where the client cannot pull, those of the current version, and they go when it closes', async () => {
    await opened(config, '{ "yaer": 2021 }', {}, false);
    await session.replace(config, 'yaer', 'yeer');
    await session.until(() => session.published.length > 0);
    expect(session.published).toMatchObject([{ uri: config, version: 2, diagnostics: [{ message: 'Ukjent nøkkel: yeer. Mente du year?' }] }]);
    await session.close(config);
    await session.until(() => session.published.length > 1);
    expect(session.published[1]).toEqual({ uri: config, diagnostics: [] });
  });

  it('gets nothing that is for extracts, and no status', async () => {
    await opened(config, '{ "yaer": 2021 }');
    await session.pull(config);
    const textDocument = { uri: config };
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    expect(await session.client.sendRequest(DocumentSymbolRequest.type, { textDocument })).toEqual([]);
    expect(await session.client.sendRequest(InlayHintRequest.type, { textDocument, range })).toEqual([]);
    expect(await session.client.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [], only: [''] } })).toEqual([]);
    expect(session.statuses).toEqual([]);
  });
});

describe('a baseline in an editor', () => {
  const entry = (rule: string, more = ''): string => `{ "rule": "${rule}", "fingerprint": "${'0'.repeat(64)}"${more} }`;

  it.each([{}, vscode])('is told its faults, for it has no schema (%j)', async (options) => {
    const text = `{\n  "schemaVersion": 1,\n  "files": {\n    "a.xml": [\n      ${entry('KPR301', ', "reason": "Gjelder 01020312345"')},\n      ${entry('KPR999')},\n      { "rule": "KPR301" }\n    ]\n  }\n}`;
    expect(await faults(baseline, text, options)).toEqual([
      ['"Gjelder 01020312345"', expect.stringMatching(/^reason har elleve sifre på rad/)],
      ['"KPR999"', 'Regelen KPR999 finnes ikke, så oppføringen godtar ingenting. Ta den bort.'],
      ['{', 'fingerprint mangler.'],
    ]);
  });

  it.each(['{ "schemaVersion": 1, "files": { }', '{ "schemaVersion": 1, "files": {}, "files": {} }'])('is not told again by the server what every JSON validator sees: %s', async (text) => {
    expect(await faults(baseline, text, vscode)).toEqual([]);
    session.stop();
    expect((await faults(baseline, text)).length).toBe(1);
  });

  it('that is whole is told nothing', async () => {
    expect(await faults(baseline, `{ "schemaVersion": 1, "files": { "a.xml": [${entry('KPR301')}] } }`)).toEqual([]);
  });
});

describe('other JSON', () => {
  it.each([['file:///mappe/package.json', 'json'], ['file:///mappe/tsconfig.json', 'jsonc'], ['untitled:Untitled-1', 'json']])('is left alone, whatever the client sends: %s', async (uri, languageId) => {
    session = await Session.start();
    await session.open(uri, '{ "yaer": 2021 ', languageId);
    await session.replace(uri, 'yaer', 'year');
    expect(await session.pull(uri)).toEqual([]);
    expect(session.statuses).toEqual([]);
  });
});

describe('a rule in a configuration', () => {
  const hoverOn = async (uri: string, text: string): Promise<string | undefined> =>
    ((await session.client.sendRequest(HoverRequest.type, { textDocument: { uri }, position: session.positionOf(uri, text) })) as Hover | null)?.contents as unknown as string | undefined;

  it.each([['KPR301', '"KPR301"'], ['its name', '"end-before-start"'], ['a comment', 'KPR301 er avtalt']])('is explained on hover, by its number or name: %s', async (_, text) => {
    await opened(config, '{\n  // KPR301 er avtalt.\n  "rules": { "KPR301": "off", "end-before-start": "off" }\n}', { rulePage: 'kpr-lint:/{rule}.md' });
    const position = session.positionOf(config, text);
    const hover = (await session.client.sendRequest(HoverRequest.type, { textDocument: { uri: config }, position: { ...position, character: position.character + 2 } })) as Hover;
    const { value } = hover.contents as { value: string };
    const rule = rules.find(({ id }) => id === 'KPR301')!;
    expect(value).toBe(`**KPR301** end-before-start\n\n${rule.summary.nb}.\n\n[Les om regelen](kpr-lint:/KPR301.md)`);
  });

  it('is not explained twice where the schema explains it: the number, and the way to its page', async () => {
    await opened(config, '{ "rules": { "KPR301": "off" } }', { ...vscode, language: 'en' });
    expect(await hoverOn(config, 'KPR301')).toEqual({ kind: 'markdown', value: '**KPR301** end-before-start\n\n[Read about the rule](kpr-lint:/KPR301.md)' });
  });

  it('is explained in a baseline, and without a page where the client shows none', async () => {
    await opened(baseline, '{ "rule": "KPR301" }');
    const said = (await hoverOn(baseline, 'KPR301')) as unknown as { value: string };
    expect(said.value).toMatch(/^\*\*KPR301\*\* end-before-start\n\n.+\.$/);
  });

  it('is not there for a number that is none, or for other words', async () => {
    await opened(config, '{ "KPR999": "kpr-lint.baseline.json" }');
    expect(await hoverOn(config, 'KPR999')).toBeUndefined();
    expect(await hoverOn(config, 'kpr-lint')).toBeUndefined();
  });

  const completed = async (text: string, at: string): Promise<CompletionItem[]> => {
    const position = session.positionOf(config, at);
    expect(session.textOf(config)).toBe(text);
    return (await session.client.sendRequest(CompletionRequest.type, { textDocument: { uri: config }, position: { ...position, character: position.character + at.length } })) as CompletionItem[];
  };

  it('is completed where a key of “rules” stands or is begun: those that are not there yet', async () => {
    const text = '{ "rules": { "KPR301": "off", "KPR4" }, "overrides": [{ "files": "x", "rules": {  } }] }';
    await opened(config, text);
    const items = await completed(text, ', "KPR4');
    expect(items.map(({ label }) => label)).toEqual(rules.map(({ id }) => id).filter((id) => id !== 'KPR301'));
    const item = items.find(({ label }) => label === 'KPR401')!;
    expect(item).toMatchObject({ detail: 'hours-out-of-range', filterText: expect.stringMatching(/^"KPR401"/) as string });
    expect(edited(text, [item.textEdit as Parameters<typeof edited>[1][number]])).toBe(text.replace('"KPR4"', '"KPR401"'));
    expect((await completed(text, '"rules": { ')).length).toBe(rules.length);
    const inside = await completed(text, '"x", "rules": { ');
    expect(inside.length).toBe(rules.length);
    expect(edited(text, [inside[0]!.textEdit as Parameters<typeof edited>[1][number]])).toBe(text.replace('"rules": {  }', `"rules": { "${rules[0]!.id}" }`));
  });

  it('is not completed elsewhere, nor where the schema completes', async () => {
    const text = '{ "rules": { "KPR301": "off" } }';
    await opened(config, text);
    expect(await completed(text, '"KPR301": "')).toEqual([]);
    expect(await completed(text, '{ ')).toEqual([]);
    session.stop();
    await opened(config, text, vscode);
    expect(await completed(text, '"rules": { ')).toEqual([]);
  });
});
