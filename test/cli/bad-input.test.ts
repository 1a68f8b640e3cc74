import { appendFileSync, closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, extract, faults, large, person, tail } from './extracts.ts';
import { type Ran, workplace } from './kpr-lint.ts';

/** `line:column rule` of each finding of a result in the compact format. */
function findings({ stdout }: Ran): string[] {
  return [...stdout.matchAll(/^[^:\n]+:(\d+:\d+): \w+ (KPR\d{3}) /gm)].map(([, place, rule]) => `${place} ${rule}`);
}

function check(content: string | Uint8Array, ...flags: string[]): Promise<Ran> {
  const place = workplace();
  place.write({ 'x.xml': content });
  return place.run(['x.xml', '--format', 'compact', '--lang', 'en', ...flags]);
}

describe('a file that is no text of an extract', () => {
  it('is refused where it is empty', async () => {
    expect(await check('')).toMatchObject({ status: 2, stderr: 'aborted x.xml is empty. Export the file again.\n' });
  });

  it.each([
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['zeros that a full disk left', new Uint8Array(4096)],
    ['a packed file', Buffer.from('504b03041400000008000000', 'hex')],
  ])('is refused where it is %s', async (_, content) => {
    expect(await check(content)).toMatchObject({ status: 2, stderr: 'aborted x.xml is no text file and has not been read. Packed extracts are read from files whose names end in .gz or .zip.\n' });
  });

  it('is broken XML where it is text of another kind', async () => {
    const ran = await check('Dear reader,\n');
    expect(ran).toMatchObject({ status: 1, stderr: 'partial x.xml: the XML breaks in line 1. 0 persons have been checked; the counts are incomplete and not printed.\n' });
    expect(findings(ran)).toContain('1:1 KPR001');
  });

  it('fails the run also where it was found in a folder: it could have been an extract', async () => {
    const place = workplace();
    place.write({ 'in/a.xml': clean, 'in/b.xml': '', 'in/c.xml': new Uint8Array(9) });
    expect((await place.run(['in', '--lang', 'en'])).status).toBe(2);
  });
});

describe('an extract that is broken off', () => {
  it('says how far it was checked, and shows what was found until then', async () => {
    const text = extract(person(1, faults.warning), person(2), person(3));
    const ran = await check(text.slice(0, text.lastIndexOf('<tjVedtak>')));
    expect(ran.status).toBe(1);
    expect(findings(ran)).toContain('37:18 KPR301');
    expect(findings(ran).filter((finding) => finding.endsWith('KPR001'))).not.toEqual([]);
    expect(ran.stderr).toMatch(/^partial x\.xml: the XML breaks in line \d+\. 3 persons have been checked; the counts are incomplete and not printed\.\n$/);
  });

  it('is never taken for clean, wherever it breaks', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const ran = await check(clean.slice(0, Math.floor(clean.length * share)), '--ignore', 'KPR', '--fail-on', 'never');
      expect(ran.status, String(share)).toBe(2);
    }
  });
});

describe('the encoding', () => {
  const named = clean.replace('Syntetisk Kontakt<', 'Syntetisk Kjærø<');

  it('is a finding where the bytes are not what is declared', async () => {
    const ran = await check(Buffer.from(named, 'latin1'));
    expect(ran.status).toBe(1);
    expect(findings(ran)).toEqual(['1:31 KPR009', '9:25 KPR001']);
  });

  it.each([
    ['ISO-8859-1', Buffer.from(named.replace('UTF-8', 'ISO-8859-1'), 'latin1')],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${named}`)],
    ['UTF-16', Buffer.from(`\uFEFF${named.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
  ])('may be %s', async (_, content) => {
    expect(await check(content)).toMatchObject({ status: 0, stderr: '' });
  });

  it('does not move the places of findings', async () => {
    const wrong = extract(person(1, faults.error)).replace('Syntetisk Kontakt<', 'Kjærø 𝛼<');
    const utf16 = Buffer.from(`\uFEFF${wrong.replace('UTF-8', 'UTF-16').replaceAll('\n', '')}`, 'utf16le');
    const column = wrong.replace('UTF-8', 'UTF-16').replaceAll('\n', '').indexOf('>98<') + 2;
    expect(findings(await check(utf16))).toEqual([`1:${column} KPR202`]);
  });
});

describe('XML that means harm', () => {
  it('has no DOCTYPE, and nothing that it names is read or repeated', async () => {
    const bomb = '<!DOCTYPE IPLOS [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY secret SYSTEM "secret.txt">]>\n<IPLOS';
    const place = workplace();
    place.write({ 'secret.txt': 'TOP-SECRET', 'x.xml': clean.replace('<IPLOS', bomb).replace('>Syntetisk Kontakt<', '>&b;&secret;<') });
    const ran = await place.run(['x.xml', '--format', 'json', '--detail', 'full']);
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain('"KPR002"');
    expect(ran.stdout + ran.stderr).not.toMatch(/TOP-SECRET|aaaa/);
  });

  it('is not followed 100 000 levels down', async () => {
    const ran = await check(clean.replace(tail, `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}${tail}`));
    expect(ran.status).toBe(1);
    expect(findings(ran).map((finding) => finding.split(' ')[1])).toEqual(['KPR004', 'KPR001']);
  });

  it('is not read into memory as one value of 200 MB', async () => {
    const place = workplace();
    const [before, behind] = clean.split('Syntetisk</iiSysID>') as [string, string];
    const file = openSync(join(place.folder, 'x.xml'), 'w');
    writeSync(file, before);
    const megabyte = 'x'.repeat(1_000_000);
    for (let i = 0; i < 200; i++) writeSync(file, megabyte);
    writeSync(file, `</iiSysID>${behind}`);
    closeSync(file);
    expect(await place.run(['x.xml', '--format', 'compact', '--lang', 'en'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^partial x\.xml: what begins in line 22 is too large to be read\. What stands before it has been checked; the counts are incomplete and not printed\.\n$/) as string,
    });
  });

  it('may stand on one line, however long', async () => {
    const line = large(10_000, faults.warning).replace(/\n\s*/g, '');
    const ran = await check(line, '--select', 'KPR301');
    expect(ran.status).toBe(0);
    expect(findings(ran)).toHaveLength(10_000);
    expect(findings(ran).at(-1)).toBe(`1:${line.lastIndexOf('20210301</tjTilDato>') + 1} KPR301`);
  });
});

describe('very many findings', () => {
  /** Twenty elements that have no place in each of the persons. */
  const many = (persons: number): string => extract(...Array.from({ length: persons }, (_, i) => person(i + 1).replace('</PERSON>', `${'<a/>'.repeat(20)}</PERSON>`)));

  it('are all counted, a million of them; the gravest hundred are shown', async () => {
    const place = workplace();
    place.write({ 'x.xml': many(50_000) });
    const { status, stdout } = await place.run(['x.xml', '--select', 'KPR004', '--lang', 'en']);
    expect(status).toBe(1);
    expect(stdout.match(/^error KPR004 /gm)).toHaveLength(100);
    expect(stdout).toContain('Showing 100 of 1,000,000');
  }, 300_000);

  it('are all written, also where the reader is slow', async () => {
    const place = workplace();
    place.write({ 'x.xml': many(2500) });
    const ran = await place.run(['x.xml', '--select', 'KPR004', '--format', 'compact', '--lang', 'en'], {
      meanwhile: ({ stdout }) => {
        stdout!.pause();
        setTimeout(() => stdout!.resume(), 3000);
      },
    });
    expect(findings(ran)).toHaveLength(50_000);
    expect(ran.stdout).toMatch(/50,000 errors, 0 warnings, 0 infos\.\n$/);
  });

  it('are not written to somebody who has gone', async () => {
    const place = workplace();
    place.write({ 'x.xml': many(2500) });
    const { status, stderr } = await place.run(['x.xml', '--select', 'KPR004', '--format', 'compact'], {
      meanwhile: ({ stdout }) => stdout!.once('data', () => stdout!.destroy()),
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });
});

describe('a file that changes while it is read', () => {
  it('gets no result', async () => {
    const place = workplace();
    const file = place.write({ 'other.xml': clean, 'x.xml': large(20_000) });
    let writing: NodeJS.Timeout | undefined;
    const ran = await place.run(['x.xml', 'other.xml', '--jobs', '1', '--format', 'json', '--lang', 'en'], {
      meanwhile: () => (writing = setInterval(() => appendFileSync(file, ' '), 2)),
    });
    clearInterval(writing);
    expect(ran).toMatchObject({ status: 2, stderr: 'aborted x.xml changed while it was being read, and nothing is said of it. Wait until it has been written, and check again.\n' });
    expect((JSON.parse(ran.stdout) as { files: { path: string }[] }).files.map(({ path }) => path)).toEqual(['other.xml']);
  });
});

describe.skipIf(process.platform === 'win32')('Ctrl-C', () => {
  it('ends a check with 130, without results', async () => {
    const place = workplace();
    const ran = await place.run(['-', '--format', 'json:out.json', '--format', 'text', '--lang', 'en'], {
      stdin: 'open',
      // More than a pipe holds: once it is taken, the check is under way.
      meanwhile: (child) => child.stdin!.write(large(2000).slice(0, -100), () => child.kill('SIGINT')),
    });
    expect(ran).toEqual({ status: 130, stdout: '', stderr: '\naborted Stopped before everything was done; nothing has been written.\n' });
    expect((await place.run(['out.json', '--lang', 'en'])).stderr).toBe('aborted out.json does not exist. Check the name.\n');
  });
});
