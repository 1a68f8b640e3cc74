import type { Person } from '../extract/person.ts';
import type { Row } from '../extract/row.ts';
import type { Checks, Context, Reporter } from '../rules/rule.ts';
import type { RuleSetting } from './settings.ts';
import type { Tally } from './tally.ts';

/** Rules on ident messages run beside the linter (ident/). */
type Kind = Exclude<keyof Checks<unknown>, 'ident'>;
type Check<K extends Kind> = NonNullable<Checks<unknown>[K]>;
type RowKind = 'personRow' | 'personInformation' | 'functionScore' | 'service' | 'diagnosis' | 'specialistStay';
type RowCheck = (row: Row, report: Reporter, context: Context, person: Person) => void;
type Runs<C> = readonly { readonly rule: ActiveRule; readonly check: C }[];

const kinds: readonly Kind[] = [
  'fault', 'problem', 'root', 'header', 'person', 'personRow', 'personInformation', 'functionScore', 'service', 'diagnosis',
  'specialistStay', 'samePerson', 'extract', 'compare',
];

/** One rule that is switched on. */
export interface ActiveRule {
  readonly setting: RuleSetting;
  /** It threw. */
  stopped: boolean;
  readonly tally: Tally;
  readonly context: Context;
  readonly report: Reporter;
}

/** Runs the rules that are switched on, by what they look at. One that throws is stopped, and the others go on. */
export class RuleRunner {
  /** Rules that need the data year say nothing before it is known. */
  private yearKnown = false;
  /** Those that run now. */
  private by = new Map<Kind, Runs<unknown>>();

  constructor(
    readonly active: readonly ActiveRule[],
    private readonly threw: (rule: string, error: unknown) => void,
  ) {
    this.choose();
  }

  knowYear(): void {
    this.yearKnown = true;
    this.choose();
  }

  /** Runs every check of a kind. */
  each<K extends Kind>(kind: K, run: (check: Check<K>, rule: ActiveRule) => void): void {
    for (const { rule, check } of this.of(kind)) this.guard(rule, () => run(check, rule));
  }

  /** Each rule on all rows of one kind of a person: this is where a check spends its time. */
  rows(kind: RowKind, rows: readonly Row[], count: number, person: Person): void {
    if (count === 0) return;
    const runs = this.of(kind) as Runs<RowCheck>;
    for (let i = 0; i < runs.length; i++) {
      const { rule, check } = runs[i]!;
      const { report, context } = rule;
      try {
        for (let j = 0; j < count; j++) if (!rows[j]!.broken) check(rows[j]!, report, context, person);
      } catch (error) {
        this.stop(rule, error);
      }
    }
  }

  person(person: Person): void {
    const runs = this.of('person');
    for (let i = 0; i < runs.length; i++) {
      const { rule, check } = runs[i]!;
      try {
        check(person, rule.report, rule.context);
      } catch (error) {
        this.stop(rule, error);
      }
    }
  }

  private of<K extends Kind>(kind: K): Runs<Check<K>> {
    return this.by.get(kind) as Runs<Check<K>>;
  }

  private choose(): void {
    const running = this.active.filter(({ stopped, setting }) => !stopped && (this.yearKnown || setting.rule.needsYear !== true));
    this.by = new Map(kinds.map((kind) => [kind, running.flatMap((rule) => (rule.setting.rule.check[kind] === undefined ? [] : [{ rule, check: rule.setting.rule.check[kind] }]))]));
  }

  private guard(rule: ActiveRule, run: () => void): void {
    try {
      run();
    } catch (error) {
      this.stop(rule, error);
    }
  }

  private stop(rule: ActiveRule, error: unknown): void {
    rule.stopped = true;
    this.choose();
    this.threw(rule.setting.rule.id, error);
  }
}
