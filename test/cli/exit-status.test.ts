import { describe, expect, it } from 'vitest';
import { clean, extract, faults, person, withError, withWarning } from './extracts.ts';
import { workplace } from './kpr-lint.ts';

const files = { 'clean.xml': clean, 'error.xml': withError, 'warning.xml': withWarning, 'broken.xml': clean.replace('</peAlder>', ''), 'note.xml': '<note/>' };

describe('the exit status of a check', () => {
  it.each([
    ['0 where nothing is found', ['clean.xml'], 0],
    ['0 for what is below --fail-on, which is error by default', ['warning.xml'], 0],
    ['1 for an error', ['error.xml'], 1],
    ['1 for an error in any of the files', ['clean.xml', 'error.xml'], 1],
    ['1 for a warning with --fail-on warning', ['warning.xml', '--fail-on', 'warning'], 1],
    ['1 for an error with --fail-on info', ['error.xml', '--fail-on', 'info'], 1],
    ['1 for what a severity makes an error', ['warning.xml', '--severity', 'KPR301=error'], 1],
    ['0 for an error with --fail-on never', ['error.xml', '--fail-on', 'never'], 0],
    ['1 for more warnings than --max-warnings', ['warning.xml', '--max-warnings', '0'], 1],
    ['0 for as many warnings as --max-warnings', ['warning.xml', '--max-warnings', '1'], 0],
    ['1 for too many warnings even with --fail-on never', ['warning.xml', '--fail-on', 'never', '--max-warnings', '0'], 1],
    ['1 where the XML is broken', ['broken.xml'], 1],
    ['2, not 0, where the XML is broken and nobody wants to hear it', ['broken.xml', '--ignore', 'KPR0'], 2],
    ['2, not 0, where the XML is broken, with --fail-on never', ['broken.xml', '--fail-on', 'never'], 2],
    ['2 for a file that does not exist', ['missing.xml'], 2],
    ['2 for a file that is no extract', ['note.xml'], 2],
    ['2 where one file has findings and another cannot be read', ['error.xml', 'missing.xml'], 2],
    ['2 for an unknown flag', ['clean.xml', '--fial-on', 'error'], 2],
    ['2 for a value that does not fit', ['clean.xml', '--fail-on', 'errors'], 2],
    ['2 without a path', ['check'], 2],
    ['2 without anything', [], 2],
  ])('is %s', async (_, args, status) => {
    const place = workplace();
    place.write(files);
    expect((await place.run(args)).status).toBe(status);
  });

  it('counts the warnings of all files', async () => {
    const place = workplace();
    place.write({ 'a.xml': withWarning, 'b.xml': extract(person(1, faults.warning), person(2, faults.warning)) });
    expect((await place.run(['a.xml', 'b.xml', '--max-warnings', '2'])).status).toBe(1);
    expect((await place.run(['a.xml', 'b.xml', '--max-warnings', '3'])).status).toBe(0);
  });
});
