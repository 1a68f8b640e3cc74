import { statementOf } from '../lint/place.ts';
import type { RuleSetting, Settings } from '../lint/settings.ts';
import type { Collector } from '../report/collector.ts';
import type { Range } from '../report/finding.ts';
import type { NotRun } from '../report/report.ts';
import type { IdentEntry, IdentSaid } from '../rules/rule.ts';

/** An entry or a person in its file. */
export interface Located {
  /** Its number in the file. */
  readonly ordinal: number;
  /** `PasientIdent` or `PERSON`. */
  readonly row: string;
  place(field: IdentSaid['field']): { readonly range: Range; readonly path: string };
}

/** Runs the rules on ident messages over the entries of one file. A finding never holds a value of the file. */
export class IdentJudge {
  private active: RuleSetting[];

  constructor(
    private readonly settings: Settings,
    readonly collector: Collector,
  ) {
    this.active = settings.rules.filter(({ rule, off }) => !off && rule.check.ident !== undefined);
  }

  /** `only`: of these rules. */
  judge(entry: IdentEntry, at: Located, only: (rule: string) => boolean = () => true): void {
    for (const setting of this.active) {
      const { rule } = setting;
      if (!only(rule.id)) continue;
      try {
        rule.check.ident!(entry, (said) => this.add(setting, said, at));
      } catch {
        this.active = this.active.filter((one) => one !== setting);
        this.collector.ruleThrew(rule.id);
      }
    }
  }

  /** The rules on ident messages that are switched off, and those that had nothing to compare with. */
  notRun(withoutMessage: boolean): NotRun[] {
    return this.settings.rules
      .filter(({ rule }) => rule.check.ident !== undefined)
      .flatMap(({ rule, off }): NotRun[] => (off ? [{ rule: rule.id, reason: 'off' }] : withoutMessage ? [{ rule: rule.id, reason: 'no-ident-message' }] : []));
  }

  private add(setting: RuleSetting, said: IdentSaid, { ordinal, row, place }: Located): void {
    this.collector.add({ ...statementOf(setting, said), ...place(said.field), person: ordinal, row, field: said.field, value: '', related: [], fix: undefined });
  }
}
