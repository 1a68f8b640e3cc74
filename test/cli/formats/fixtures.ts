import { readFileSync, readdirSync } from 'node:fs';
import type { FileReport } from '../../../shared/report/report.ts';
import { check, parseFixture } from '../../rules/fixture.ts';

const folder = new URL('../../rules/fixtures/', import.meta.url);

export interface CheckedFixture {
  readonly name: string;
  readonly text: string;
  readonly report: FileReport;
}

/** Every extract that the rules are tested with, checked: whatever a rule can say goes through the formats. */
export const checkedFixtures: readonly CheckedFixture[] = readdirSync(folder).filter((name) => /-finds.*\.xml$/.test(name)).map((name) => {
  const { text, changes, year, previous } = parseFixture(readFileSync(new URL(name, folder), 'utf8'));
  return { name, text, report: { ...check(text, changes, year, previous), path: name } };
});
