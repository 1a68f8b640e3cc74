import { describe, expect, it } from 'vitest';
import { withError, withWarning } from './extracts.ts';
import { type Workplace, workplace } from './kpr-lint.ts';

const formats = ['text', 'compact', 'json', 'jsonl', 'sarif', 'junit', 'github', 'gitlab', 'checkstyle', 'csv', 'html', 'markdown'];

function withFiles(): Workplace {
  const place = workplace();
  place.write({ 'a.xml': withError, 'b.xml': withWarning });
  return place;
}

describe('--date', () => {
  it.each(formats)('makes a run that can be repeated to the letter: %s', async (format) => {
    const place = withFiles();
    const run = () => place.run(['a.xml', 'b.xml', '--date', '2026-01-06', '--format', format, '--lang', 'en']);
    const first = await run();
    expect(first.status).toBe(1);
    expect(await run()).toEqual(first);
    expect(first.stdout).not.toMatch(/\d\.\d+ s\b| time="/);
  });

  it('dates the report, in the words of its language', async () => {
    const place = withFiles();
    const html = async (...flags: string[]): Promise<string> => (await place.run(['a.xml', '--format', 'html', ...flags])).stdout;
    const nb = await html('--date', '2026-01-06');
    expect(nb).toContain('<dt>Kontrollert</dt><dd>6. januar 2026</dd>');
    expect(nb).toContain('Rapporten er laget 6. januar 2026.');
    const en = await html('--date', '2024-02-29', '--lang', 'en');
    expect(en).toContain('<dt>Checked</dt><dd>29 February 2024</dd>');
    expect(en).toContain('The report was made on 29 February 2024.');
  });

  it('is the clock’s where it is not given, and the time that the run took is told then', async () => {
    const place = withFiles();
    const today = (): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date());
    const days = [today()];
    const { stdout } = await place.run(['a.xml', '--format', 'html', '--lang', 'en'], { env: { TZ: 'UTC' } });
    days.push(today());
    expect(days.map((day) => `The report was made on ${day}.`)).toContain(/The report was made on [^.]+\./.exec(stdout)?.[0]);
    expect((await place.run(['a.xml', '--lang', 'en'])).stdout).toMatch(/ in \d+\.\d\d s/);
    expect((await place.run(['a.xml', '--format', 'junit'])).stdout).toMatch(/ time="\d+\.\d{3}"/);
  });
});
