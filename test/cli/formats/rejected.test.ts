import { describe, expect, it } from 'vitest';
import { html } from '../../../server/cli/formats/html/page.ts';
import { json } from '../../../server/cli/formats/json.ts';
import { markdown } from '../../../server/cli/formats/markdown.ts';
import { text } from '../../../server/cli/formats/text.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import { script } from './mixed.ts';
import { Scripted, fileReport, finding, runReport } from './reports.ts';
import { contextOf as plainContext, print } from './run.ts';

const place = { line: 19, column: 16, length: 8 };
const period = finding('KPR101', place, { severity: 'error', registryAction: 'rejectMessage', person: 0 });
/** A fault of which the register names no action, but which breaks the schema. */
const missing = finding('KPR006', place, { severity: 'error', registryAction: 'none', person: 0 });
const nulled = finding('KPR201', place, { severity: 'error', registryAction: 'setNull' });

const contextOf = (language: 'nb' | 'en'): ReturnType<typeof plainContext> => plainContext(language, { writer: new Scripted(language, { ...script, KPR006: { nb: 'iiSysID mangler.', en: 'iiSysID is missing.' } }) });

const recipients = { year: 286, inFile: 287 };
const file = (path: string, ...findings: Parameters<typeof fileReport>[1]): FileReport => fileReport(path, findings, { recipients });
/** One of several senders. */
const of = (municipality: string, one: FileReport): FileReport => ({ ...one, municipality });
const zero = {
  nb: 'Registeret vil telle 0 av 287 mottakere, fordi meldingen avvises.',
  en: 'The registry will count 0 of 287 recipients, because it rejects the message.',
} as const;

describe.each(['nb', 'en'] as const)('of a file whose message is rejected, in %s,', (language) => {
  const context = contextOf(language);

  it.each([['text', text], ['html', html], ['markdown', markdown]] as const)('%s says that nobody in it is counted', (_, format) => {
    for (const fault of [period, missing]) {
      const output = print(format, runReport([file('a.xml', fault, nulled)]), context).replaceAll('\u00a0', ' ');
      expect(output).toContain(zero[language]);
      expect(output).not.toContain('286');
    }
    expect(print(format, runReport([file('a.xml', nulled)]), context)).toContain('286');
  });

  it('the chapters of several files say so too', () => {
    const page = print(html, runReport([file('a.xml', period), of('1103', file('b.xml', nulled))]), context);
    expect(page.split(zero[language])).toHaveLength(3);
    expect(page.match(/286/g)).toHaveLength(3);
  });
});

it('files that are rejected add nothing to what is counted of several', () => {
  const run = runReport([file('a.xml', period), of('1103', file('b.xml', nulled)), of('5501', file('c.xml'))]);
  const said = 'The registry will count 572 of 861 recipients in the files together; files that it rejects add nothing.';
  expect(print(text, run, contextOf('en')).replaceAll('\n', ' ')).toContain(said);
  const page = print(html, run, contextOf('en'));
  expect(page).toContain(`<b>recipients drop out.</b> ${said}`);
});

it('the figures of JSON stay what the counts are', () => {
  expect(JSON.parse(print(json, runReport([file('a.xml', period)]), contextOf('en'))).files[0]).toMatchObject({ recipients: 286, recipientsInFile: 287 });
});

it('one fault is told as one', () => {
  const page = (...findings: Parameters<typeof fileReport>[1]): string => print(html, runReport([file('a.xml', ...findings)]), contextOf('en'));
  expect(page(period)).toContain('<b>fault makes the registry reject the whole message.</b>');
  expect(page(period, period)).toContain('<b>faults make the registry reject the whole message.</b>');
});
