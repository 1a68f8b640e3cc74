import type { Field } from '../extract/format.ts';
import { Locator } from '../extract/locator.ts';
import { couldBeId } from '../extract/misplaced-id.ts';
import { PERSON_STEP, type Person } from '../extract/person.ts';
import type { Record } from '../extract/record.ts';
import { ABSENT, type Row, type Span } from '../extract/row.ts';
import type { Finding, LocatedFix, LocatedRepair, Range, Related } from '../report/finding.ts';
import { KeyTree } from '../report/key-tree.ts';
import { type Fix, type NewFinding, type Place, ROW, type Repair, type Said } from '../rules/rule.ts';
import { dots } from '../text/mask.ts';
import type { RuleSetting } from './settings.ts';

/** What a finding says, apart from where. */
export type Statement = Pick<Finding, 'rule' | 'message' | 'params' | 'severity' | 'registryAction' | 'actor'>;

/** A finding's words: the configuration's severity before the finding's own, and that before the rule's. */
export function statementOf({ rule, severity }: RuleSetting, finding: Said): Statement {
  return {
    rule: rule.id,
    message: finding.message,
    params: finding.params ?? {},
    severity: severity ?? finding.severity ?? rule.severity,
    registryAction: finding.registryAction ?? rule.registryAction,
    actor: finding.actor ?? rule.actor,
  };
}

/** Paths are kept of so many rows of a kind; hardly any person has more. */
const MOST_ROWS = 1000;

const none: readonly never[] = [];

/** Turns places of the current record into ranges and paths of the document. */
export class Placer {
  private rootPath = '/IPLOS';
  person: Person | undefined;
  private record: Record | undefined;
  private locator: Locator | undefined;
  /** By kind of row, ordinal and slot: to put a path together for each finding would take longer. */
  private paths = new KeyTree<string>();

  /** The root has been read. */
  begin(rootPath: string): void {
    this.rootPath = rootPath;
    this.paths = new KeyTree();
  }

  enter(record: Record): void {
    if (this.record !== record) {
      this.record = record;
      this.locator = new Locator(record);
    } else this.locator!.reset();
  }

  range(span: Span): Range {
    const locator = this.locator!;
    return { start: locator.locate(span.start), end: locator.locate(span.end) };
  }

  rangeOf({ row, slot, span }: Place): Range {
    const where = span ?? (slot === ROW ? row.nameSpan() : row.at(slot));
    if (this.person !== undefined && row.parent === this.person.row) this.locator!.approach(row, where.start);
    return this.range(where);
  }

  /** The path of a field, or of its row where it is absent, without the ordinal of the person (see `fullPath`). */
  pathOf(row: Row, slot: number): string {
    const given = slot === ROW || row.states[slot] === ABSENT ? ROW : slot;
    const ordinal = row.name === 'PERSON' ? 0 : row.ordinal;
    if (ordinal > MOST_ROWS) return this.newPath(row, given);
    const kept = this.paths.at(row.name).at(ordinal).at(given);
    return (kept.value ??= this.newPath(row, given));
  }

  private newPath(row: Row, slot: number): string {
    const field = slot === ROW ? '' : `/${row.field(slot).attribute ? '@' : ''}${row.field(slot).name}`;
    switch (row.name) {
      case 'IPLOS':
        return this.rootPath + field;
      case 'INNHINFO':
        return `${this.rootPath}/INNHINFO${field}`;
      case 'iiKontakt':
        return `${this.rootPath}/INNHINFO/iiKontakt[${row.ordinal}]${field}`;
      case 'PERSON':
        return `${this.rootPath}/${PERSON_STEP}${field}`;
      default:
        return `${this.rootPath}/${PERSON_STEP}/${row.name}[${row.ordinal}]${field}`;
    }
  }

  finding(setting: RuleSetting, found: NewFinding): Finding {
    return this.findingAt(setting, found, this.rangeOf(found), this.pathOf(found.row, found.slot), this.person?.ordinal ?? 0);
  }

  /** The same for a place that is known already. */
  findingAt(setting: RuleSetting, found: NewFinding, range: Range, path: string, person: number): Finding {
    const { row, slot } = found;
    const field = slot === ROW ? undefined : row.field(slot);
    const { rule, message, params, severity, registryAction, actor } = statementOf(setting, found);
    const value = field === undefined || field.personal || row.states[slot] === ABSENT ? '' : valueOf(field, row.text(slot));
    const related = found.related === undefined ? none : found.related.map((place): Related => ({ range: this.rangeOf(place), path: this.pathOf(place.row, place.slot), note: place.note }));
    const fix = found.fix === undefined ? undefined : this.fix(found.fix);
    // All at once: to spread one object into another is ten times as slow.
    return { rule, message, params, severity, registryAction, actor, range, path, person, row: row.name, field: field?.name ?? '', value, related, fix, occurrence: undefined };
  }

  private fix(fix: Fix): LocatedFix {
    const repairs = 'alternatives' in fix ? fix.alternatives : [fix];
    return { kind: fix.kind, repairs: repairs.map((repair) => this.repair(repair)) };
  }

  private repair(repair: Repair): LocatedRepair {
    return { title: repair.title, params: repair.params ?? {}, edits: repair.edits.map((edit) => ({ range: this.range(edit), text: edit.text })) };
  }
}

/** What is kept of a value: of an id in the place of another value nothing but its length. */
function valueOf(field: Field, text: string): string {
  return couldBeId(field, text) ? dots(text) : text;
}

/** By place, then by rule: the order of every list of findings. */
export function byPlace(a: Finding, b: Finding): number {
  return a.range.start.offset - b.range.start.offset || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
