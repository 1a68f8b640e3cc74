import type { Finding, LocatedRepair } from '../report/finding.ts';
import { KeyTree } from '../report/key-tree.ts';
import type { Language, Param } from '../rules/rule.ts';
import { ruleOf } from '../rules/lookup.ts';
import { textsOf } from '../rules/texts.ts';
import { fixTitles } from './fix-titles.ts';
import { isHarmlessMarkup } from './mask-markup.ts';
import { type Detail, fillAll } from './mask.ts';

/** Sentences that are kept: those of a file are few as a rule, but where each tells of a date of its own, there are as many as findings. */
const MOST_SAID = 4096;

/** Turns findings into words, in one language and at one level of detail. The only place where that happens. */
export class Writer {
  /** What has been said, by rule, message and parameters. */
  private sentences = new KeyTree<string>();
  private sayings = 0;

  constructor(
    readonly language: Language,
    readonly detail: Detail = 'masked',
  ) {}

  /** The short message of a finding. */
  message(finding: Finding): string {
    return this.say(finding, finding.message);
  }

  /** Two to four sentences on what it means and what to do. */
  hover(finding: Finding): string {
    const rule = ruleOf(finding.rule);
    const hover = rule.hovers[finding.message] ?? rule.hovers['default'];
    return hover === undefined ? '' : hover[this.language](fillAll(finding.params, this.detail), textsOf(this.language));
  }

  /** What a related place is. */
  note(finding: Finding, note: string): string {
    return this.say(finding, note);
  }

  title(repair: LocatedRepair): string {
    return fixTitles[repair.title]![this.language](fillAll(repair.params, this.detail));
  }

  /** Whether the repair's text or title would show an identity. */
  hides(repair: LocatedRepair): boolean {
    if (this.detail === 'full') return false;
    return repair.edits.some((edit) => !isHarmlessMarkup(edit.text)) || Object.values(repair.params).some((param) => typeof param === 'object' && 'personal' in param);
  }

  private say({ rule, params }: Finding, key: string): string {
    let said = this.sentences.at(rule).at(key);
    for (const name in params) said = under(said.at(name), params[name]!);
    if (said.value !== undefined) return said.value;
    const text = ruleOf(rule).messages[key]![this.language](fillAll(params, this.detail), textsOf(this.language));
    if (++this.sayings > MOST_SAID) {
      this.sentences = new KeyTree();
      this.sayings = 0;
    } else said.value = text;
    return text;
  }
}

/** Values of the file and our own words are kept apart: they are not masked alike. */
function under(tree: KeyTree<string>, param: Param): KeyTree<string> {
  if (typeof param !== 'object') return tree.at(param);
  return 'personal' in param ? tree.at('{personal}').at(param.personal) : tree.at('{quoted}').at(param.quoted);
}
