import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { formats } from '../../server/cli/formats/index.ts';
import { clean, withError } from './extracts.ts';
import { workplace } from './kpr-lint.ts';

describe('the command line', () => {
  it('tells its version', async () => {
    const { status, stdout, stderr } = await workplace().run(['--version']);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });

  it.each([['--help'], ['-h'], ['help']])('lists the commands with %s', async (flag) => {
    const { status, stdout, stderr } = await workplace().run([flag]);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    for (const command of ['check PATH…', 'explain RULE…', 'rules', 'generate']) expect(stdout).toContain(`  ${command} `);
  });

  it('shows the same on standard error where nothing is asked', async () => {
    const { status, stdout, stderr } = await workplace().run([]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('kpr-lint PATH…');
  });

  it.each(['check', 'fix', 'baseline', 'init', 'explain', 'rules', 'generate'])('describes each flag of %s in one sentence, in both languages', async (command) => {
    const place = workplace();
    for (const lang of ['nb', 'en']) {
      const { status, stdout } = await place.run([command, '--help', '--lang', lang]);
      expect(status).toBe(0);
      const [, flags = ''] = stdout.split(/^(?:Flagg|Flags):\n/m);
      const sentences = flags.split(/\n(?= {2}-)/).map((flag) => flag.trim().replace(/\s+/g, ' '));
      expect(sentences.length).toBeGreaterThan(2);
      for (const sentence of sentences) expect(sentence).toMatch(/^-(-[a-z-]+|h, --help).* [A-ZÅÆØ!][^.]*(\w\.\w[^.]*)*\.$/);
    }
  });

  it.each([
    [['--fromat', 'json', 'x.xml'], 'Unknown flag: --fromat. Did you mean --format?'],
    [['x.xml', '--wat'], 'Unknown flag: --wat.'],
    [['x.xml', '-z'], 'Unknown flag: -z.'],
    [['generate', '--frobnicate'], 'Unknown flag: --frobnicate.'],
    [['chekc', 'x.xml'], '“chekc” is neither a command, a file nor a folder. Did you mean check?'],
    [['--lang', 'en', 'check', 'x.xml'], 'check is a command and must come first: kpr-lint check …'],
    [['x.xml', 'fix'], 'fix is a command and must come first: kpr-lint fix …'],
    [['--quiet', 'rules', '--help'], 'rules is a command and must come first: kpr-lint rules …'],
    [['frobnicate'], '“frobnicate” is neither a command, a file nor a folder.'],
    [['x.xml', '--format'], '--format lacks a value: --format NAME[:FILE].'],
    [['x.xml', '--quiet=yes'], '--quiet takes no value.'],
    [['x.xml', '--format', 'jsonn'], 'the value must be one of text, compact, json,'],
    [['x.xml', '--format', 'sarfi'], 'Did you mean sarif?'],
    [['x.xml', '--format', 'json:'], 'the value must be of the form NAME:FILE.'],
    [['x.xml', '--format', 'json:-'], '--format “json:-”: the value must be NAME:FILE, or json alone for standard output.'],
    [['generate', '--manifest', '-'], '--manifest “-”: the value must be the name of a file; without --output the extract goes to standard output.'],
    [['generate', '--output', '-'], '--output “-”: the value must be the name of a file; without --output the extract goes to standard output.'],
    [['compare', '--ident-messages', 'x.xml', '-'], 'Each file is read several times, so standard input (-) is not taken. Name files.'],
    [['x.xml', '--max-warnings', '-1'], '--max-warnings “-1”: the value must be a whole number from 0 on.'],
    [['x.xml', '--jobs', '0'], '--jobs “0”: the value must be a whole number from 1 to 256.'],
    [['x.xml', '--date', '2026-02-30'], '--date “2026-02-30”: the value must be a date, YYYY-MM-DD.'],
    [['x.xml', '--year', 'soon'], '--year “soon”: the value must be a whole number from 2000 to 2100.'],
    [['x.xml', '--select', 'KPR999'], '--select “KPR999”: the value must be the number, the beginning of the number, or the name of a rule. Did you mean KPR009?'],
    [['x.xml', '--severity', 'KPR301'], '--severity “KPR301”: the value must be of the form RULE=SEVERITY.'],
    [['x.xml', '--severity', 'KPR301=eror'], 'Did you mean error?'],
    [['x.xml', '--format', 'json', '--format', 'text'], 'Only one format can go to standard output'],
    [['x.xml', '--statistics', '--format', 'json'], '--statistics takes the place of the findings in the text format'],
    [[''], 'An empty path was given (“”).'],
    [['check', 'x.xml', ''], 'An empty path was given (“”).'],
    [['count', ''], 'An empty path was given (“”).'],
    [['fix', 'x.xml', '--watch'], 'Unknown flag: --watch.'],
    [['explain'], 'Name a rule'],
    [['explain', 'KPR20X'], 'No rule is called KPR20X. Did you mean KPR20'],
    [['rules', 'KPR201'], 'rules takes no arguments; kpr-lint explain KPR201 explains a rule.'],
    [['generate', 'x.xml'], 'generate takes no arguments: x.xml. Use --output FILE.'],
  ])('says what is wrong with %j', async (args, message) => {
    const place = workplace();
    place.write({ 'x.xml': clean });
    const { status, stdout, stderr } = await place.run([...args, '--lang', 'en']);
    expect(stderr).toMatch(/^kpr-lint: /);
    expect(stderr).toContain(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(readdirSync(place.folder)).toEqual(['x.xml']);
  });

  it.each(['sarif', 'junit', 'github', 'gitlab', 'checkstyle'])('refuses identities in %s, which many can read', async (format) => {
    const place = workplace();
    place.write({ 'x.xml': withError });
    for (const target of [format, `${format}:out.txt`]) {
      expect(await place.run(['x.xml', '--format', target, '--detail', 'full', '--lang', 'en'])).toEqual({
        status: 2,
        stdout: '',
        stderr: `kpr-lint: --detail full is refused for ${format}: it ends up in systems that many can read.\n`,
      });
    }
  });

  it.each(Object.keys(formats).filter((name) => name !== 'html'))('refuses to hide small figures in %s, which shows them', async (format) => {
    const place = workplace();
    place.write({ 'x.xml': withError });
    const refused = { status: 2, stdout: '', stderr: `kpr-lint: --suppress is refused for ${format}, which would show the figures as they are. Write html only, or use kpr-lint count.\n` };
    expect(await place.run(['x.xml', '--format', format, '--suppress', '5', '--lang', 'en'])).toEqual(refused);
    expect(await place.run(['x.xml', '--format', `${format}:out.txt`, '--format', 'html:out.html', '--suppress', '10', '--lang', 'en'])).toEqual(refused);
  });

  it('refuses to hide small figures where no format is named, which is text', async () => {
    const place = workplace();
    place.write({ 'x.xml': withError });
    for (const command of ['check', 'fix']) {
      expect(await place.run([command, 'x.xml', '--suppress', '5'])).toEqual({ status: 2, stdout: '', stderr: 'kpr-lint: --suppress finnes ikke for text, som ville vist tallene som de er. Skriv bare html, eller bruk kpr-lint count.\n' });
    }
    expect(await place.run(['x.xml', '--format', 'html:out.html', '--suppress', '5'])).toEqual({ status: 1, stdout: '', stderr: '' });
  });

  it('tells of --watch where it can be, and what the exit status is', async () => {
    const help = async (command: string, lang: string): Promise<string> => (await workplace().run([command, '--help', '--lang', lang])).stdout.replace(/\s+/g, ' ');
    expect(await help('check', 'nb')).toContain('Slutter med 0 hvis ingen funn når alvoret i --fail-on, 1 hvis noen gjør det,');
    expect(await help('check', 'en')).toMatch(/Exits with 0 where no finding reaches --fail-on, 1 where one does,.* --watch /);
    expect(await help('fix', 'en')).not.toContain('--watch');
  });

  it('takes what follows -- for paths', async () => {
    const place = workplace();
    place.write({ '--quiet': clean });
    expect(await place.run(['--', '--quiet'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('takes a name that is both a command and a file for the command', async () => {
    const place = workplace();
    place.write({ rules: clean });
    expect((await place.run(['rules'])).stdout).toMatch(/^KPR001 /);
    expect((await place.run(['./rules'])).stdout).toContain('Bergen 4601');
    expect((await place.run(['--lang', 'nb', 'rules'])).stdout).toContain('Bergen 4601');
  });
});

describe('the language', () => {
  it.each([
    [{}, 'nb'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'nn_NO.UTF-8' }, 'nb'],
    [{ LANG: 'C.UTF-8' }, 'nb'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'nb_NO.UTF-8' }, 'nb'],
    [{ LANG: 'nb_NO.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'en'],
  ] as const)('of %j is %s', async (env, language) => {
    const place = workplace();
    place.write({ 'x.xml': clean });
    const { stdout } = await place.run(['x.xml'], { env });
    expect(stdout).toContain(language === 'nb' ? 'Ingen funn.' : 'No findings.');
  });

  it('is the one of --lang before that of the environment, also for faults of the command line itself', async () => {
    const place = workplace();
    const env = { LANG: 'en_US.UTF-8' };
    expect((await place.run(['--lang', 'nb', '--wat'], { env })).stderr).toBe('kpr-lint: Ukjent flagg: --wat.\n');
    expect((await place.run(['--lang=nb', 'x.xml'], { env })).stderr).toBe('avbrutt x.xml finnes ikke. Kontroller navnet.\n');
    expect((await place.run(['--wat'], { env })).stderr).toBe('kpr-lint: Unknown flag: --wat.\n');
  });
});
