import type { ComparedExtract } from '../counts/compared.ts';
import type { CountOptions } from '../counts/options.ts';
import { type CountEntry, CountSheet } from '../counts/sheet.ts';
import type { Person } from '../extract/person.ts';
import type { Record } from '../extract/record.ts';
import { pePeID } from '../extract/slots.ts';
import type { Finding } from '../report/finding.ts';
import type { Earlier } from '../rules/rule.ts';
import type { Position } from '../xml/scanner.ts';
import { Linter } from './linter.ts';
import type { NumberTable } from './number-table.ts';
import type { Settings } from './settings.ts';

/** Additions to the counters of the rules, three entries each: the index of the active rule, key, amount. */
type Journal = readonly (string | number)[];

/** What one person adds to the whole, so that it can be taken back. */
export interface PersonResult {
  /** Where the person begins, and where its end tag ends (UTF-16 code units). */
  readonly start: Position;
  readonly end: number;
  /** Also those of what follows the person, up to the next: they come after its own. */
  readonly findings: Finding[];
  /** How many are its own. */
  readonly own: number;
  /** What it has added to the counters of the rules. */
  readonly tallies: Journal;
  /** What it adds to the counts. */
  readonly counted: CountEntry;
  /** pePeID, NaN where there is none. */
  readonly id: number;
  readonly services: number;
  broken: boolean;
}

/** A linter that keeps apart what each person adds. */
export class Recorder extends Linter {
  readonly persons_: PersonResult[] = [];
  /** What is found before the first person. */
  readonly head: Finding[] = [];
  headBroken = false;
  /** A rule has thrown: the results are not those of all rules. */
  threw = false;
  private readonly journal: (string | number)[] = [];
  private readonly target: { findings: Finding[] };
  private readonly sheet: CountSheet;

  /** `firsts`: by pePeID the ordinal of the first person, where the persons are read one by one and out of order. */
  constructor(
    settings: Settings,
    counts: CountOptions = {},
    private readonly firsts?: Pick<NumberTable, 'get'>,
  ) {
    const target = { findings: [] as Finding[] };
    super(settings, { add: (finding) => target.findings.push(finding), ruleThrew: () => (this.threw = true) });
    this.target = target;
    this.sheet = new CountSheet(counts);
    target.findings = this.head;
    this.active.forEach(({ tally }, rule) => (tally.onAdd = (key, amount) => this.journal.push(rule, key, amount)));
  }

  get firstPersons(): Pick<NumberTable, 'get'> {
    return this.seen;
  }

  override person(person: Person, record: Record): void {
    this.broken = false;
    const findings: Finding[] = [];
    this.target.findings = findings;
    const start = { ...record.position };
    super.person(person, record);
    this.persons_.push({
      start,
      end: person.endOffset,
      findings,
      own: findings.length,
      tallies: this.journal.splice(0),
      counted: this.sheet.entryOf(person, this.period),
      id: person.row.values[pePeID]!,
      services: person.services.length,
      broken: this.broken,
    });
  }

  override outside(record: Record): void {
    super.outside(record);
    if (record.faults.length === 0) return;
    const last = this.persons_[this.persons_.length - 1];
    if (last === undefined) this.headBroken = true;
    else last.broken = true;
  }

  /** The findings of the rules on the whole file, anew; `years`: this extract and an earlier one, to be compared. */
  wholeFile(broken: boolean, years?: { readonly current: ComparedExtract; readonly previous: ComparedExtract }): Finding[] {
    const findings: Finding[] = [];
    this.target.findings = findings;
    this.broken = broken;
    this.finish();
    this.compared = false;
    if (years !== undefined) this.compare(years.current, years.previous);
    return findings;
  }

  protected override earlier(id: number, person: Person): Earlier | undefined {
    if (this.firsts === undefined) return super.earlier(id, person);
    const ordinal = this.firsts.get(id);
    return ordinal === 0 || ordinal === person.ordinal ? undefined : { ordinal };
  }

  /** Adds what a person has added to the counters of the rules (1), or takes it away (-1). */
  tally(tallies: Journal, sign: 1 | -1): void {
    for (let i = 0; i < tallies.length; i += 3) this.active[tallies[i] as number]!.tally.add(tallies[i + 1]!, sign * (tallies[i + 2] as number));
    this.journal.length = 0;
  }
}
