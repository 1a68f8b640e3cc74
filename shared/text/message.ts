import type { Finding, LocatedRepair } from '../report/finding.ts';
import type { Language, Rule } from '../rules/rule.ts';
import { ruleOf } from '../rules/lookup.ts';
import { textsOf } from '../rules/texts.ts';
import { fixTitles } from './fix-titles.ts';
import { isHarmlessMarkup } from './mask-markup.ts';
import { type Detail, fillAll } from './mask.ts';

/** Turns findings into words, in one language and at one level of detail. The only place where that happens. */
export class Writer {
  constructor(
    readonly language: Language,
    readonly detail: Detail = 'masked',
  ) {}

  /** The short message of a finding. */
  message(finding: Finding): string {
    return this.say(ruleOf(finding.rule), finding.message, finding);
  }

  /** Two to four sentences on what it means and what to do. */
  hover(finding: Finding): string {
    const rule = ruleOf(finding.rule);
    const hover = rule.hovers[finding.message] ?? rule.hovers['default'];
    return hover === undefined ? '' : hover[this.language](fillAll(finding.params, this.detail), textsOf(this.language));
  }

  /** What a related place is. */
  note(finding: Finding, note: string): string {
    return this.say(ruleOf(finding.rule), note, finding);
  }

  title(repair: LocatedRepair): string {
    return fixTitles[repair.title]![this.language](fillAll(repair.params, this.detail));
  }

  /** Whether the repair's text or title would show an identity. */
  hides(repair: LocatedRepair): boolean {
    if (this.detail === 'full') return false;
    return repair.edits.some((edit) => !isHarmlessMarkup(edit.text)) || Object.values(repair.params).some((param) => typeof param === 'object' && 'personal' in param);
  }

  private say(rule: Rule, key: string, finding: Finding): string {
    return rule.messages[key]![this.language](fillAll(finding.params, this.detail), textsOf(this.language));
  }
}
