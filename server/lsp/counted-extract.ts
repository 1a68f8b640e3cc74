import type { CountResult } from '../../shared/counts/result.ts';
import { withServiceNotes } from '../../shared/counts/service-notes.ts';
import { suppress } from '../../shared/counts/suppress/suppress.ts';
import { municipalityEver } from '../../shared/extract/municipalities.ts';
import type { ExtractFacts } from '../../shared/lint/linter.ts';
import type { CountedExtract, CountsResult, HiddenBelow } from '../../shared/protocol.ts';
import type { Finding, Tally } from '../../shared/report/finding.ts';
import { actionOn } from '../../shared/report/outcome.ts';
import type { NotRun } from '../../shared/report/report.ts';
import { ruleOf } from '../../shared/rules/lookup.ts';
import type { Writer } from '../../shared/text/message.ts';

/** The tables that the panel shows (DOMAIN §6.1, §6.2). */
const shown = ['S-03', 'S-04', 'S-07', 'S-12', 'S-13', 'S-29', 'M-1', 'M-2', 'M-3', 'M-4', 'M-5'];

/** An extract that has been counted, from an editor or from disk. */
export interface Source {
  readonly facts: Readonly<ExtractFacts>;
  readonly persons: number;
  readonly findings: readonly Finding[];
  readonly tallies: readonly Tally[];
  readonly fixable: number;
  readonly statistics: CountResult | undefined;
  readonly notRun: readonly NotRun[];
  readonly elapsed: number;
}

/** What the panel gets: figures without any identity, small ones hidden where that is asked for. */
export function countedExtract(source: Source, before: CountResult | undefined, below: HiddenBelow, writer: Writer): Omit<CountsResult, 'previous'> {
  const { facts, statistics, findings, notRun } = source;
  const broken = findings.find(({ rule }) => rule === 'KPR001');
  return {
    language: writer.language,
    facts: {
      formatVersion: facts.formatVersion,
      ...(facts.dataYear !== undefined && { dataYear: facts.dataYear }),
      municipality: digits(facts.municipality),
      municipalityName: municipalityEver(facts.municipality)?.name ?? '',
      system: facts.system,
      systemVersion: facts.systemVersion,
    },
    persons: source.persons,
    findings: source.tallies.map((tally) => ({ ...tally, registryAction: actionOn(tally), summary: ruleOf(tally.rule).summary[writer.language] })),
    fixable: source.fixable,
    ...(statistics !== undefined && { counts: figures(statistics, findings, below, writer) }),
    ...(statistics !== undefined && before !== undefined && below === 0 && { yearEndBefore: yearEnd(before) }),
    ...(statistics === undefined && broken !== undefined && { brokenAt: broken.range.start.line }),
    stopped: notRun.flatMap(({ rule, reason }) => (reason === 'stopped' ? [rule] : [])),
    notCompared: notRun.flatMap(({ rule, reason }) => (reason === 'no-previous' ? [rule] : [])),
    elapsed: source.elapsed,
  };
}

function figures(statistics: CountResult, findings: readonly Finding[], below: HiddenBelow, writer: Writer): CountedExtract {
  const noted = withServiceNotes(statistics, findings, writer);
  const result = below === 0 ? noted : suppress(noted, below);
  const { dataYear, municipality, recipients, services, groups, unknownCode, excluded } = result;
  const tables = Object.fromEntries(shown.flatMap((id) => (result.tables[id] === undefined ? [] : [[id, result.tables[id]]])));
  // Plain data: what the protocol's types allow to be changed is not shared with the extract.
  return structuredClone({ dataYear, municipality: digits(municipality), recipients, services, groups, unknownCode, excluded, tables }) as CountedExtract;
}

function yearEnd({ recipients, services }: CountResult): NonNullable<CountsResult['yearEndBefore']> {
  return { all: recipients.yearEnd, services: Object.fromEntries(services.map(({ code, yearEnd }) => [String(code), yearEnd])) };
}

/** A municipality's number; whatever else stands in its place is not shown. */
function digits(text: string): string {
  return /^\d{4}$/.test(text) ? text : '';
}
