import { type Box, wholeAxis } from '../block.ts';
import { KEPT, LONG_STAY, LOST } from '../axes.ts';
import { codesOf, codesWhere } from '../../extract/code-bits.ts';
import { groupKeys } from '../axes.ts';
import { besideAssistance, homeCare, nursingHome, planUsers, timeLimited } from '../tallies/answers.ts';
import { helpAtHome, homeCareCodes, hourCodes, personsWithDays, personsWithHours, weeklyHours } from '../tallies/hours.ts';
import { indicators } from '../tallies/indicators.ts';
import { atYearEnd, groups, groupsAtYearEnd, recipients, services, servicesAtYearEnd } from '../tallies/recipients.ts';
import { left, newcomers } from '../tallies/turnover.ts';
import { type FigureKey, type Year, figureOf } from './figures.ts';

/** What anybody can know of figures: the sum of `plus` less the sum of `minus` is 0, or not below 0. */
export interface Relation {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  readonly exact: boolean;
}

/** The most ways of dividing one figure that are looked at. */
const MOST_PARTITIONS = 60;

/** Sums over the axes of the blocks: a figure is the sum of others that divide it along one axis, and not below any part of it. */
export function sums(figures: Iterable<FigureKey>): Relation[] {
  const families = new Map<string, Map<number, string>>();
  const all = [...figures];
  for (const { key, box, year } of all) {
    box.masks.forEach((mask, axis) => {
      if (box.block.apart.includes(box.block.axes[axis]!)) return;
      const family = familyKey(box, axis, year);
      let members = families.get(family);
      if (members === undefined) families.set(family, (members = new Map()));
      members.set(mask, key);
    });
  }
  const relations: Relation[] = [];
  for (const members of families.values()) {
    const masks = [...members.keys()].sort((a, b) => a - b);
    for (const whole of masks) {
      const divisions = partitions(whole, masks);
      for (const parts of divisions) relations.push({ plus: [members.get(whole)!], minus: parts.map((part) => members.get(part)!), exact: true });
      // The other parts of what is not printed are unknown: a part is not above the whole.
      const loose = insideOf(whole, masks).filter((mask) => !divisions.some((parts) => parts.includes(mask)));
      for (const part of loose) relations.push({ plus: [members.get(whole)!], minus: [members.get(part)!], exact: false });
    }
  }
  return relations;
}

function familyKey({ block, masks }: Box, axis: number, year: Year): string {
  return `${year}:${block.name}:${masks.map((mask, i) => (i === axis ? '*' : mask)).join('.')}`;
}

/** The ways to put a mask together from two or more of the others that do not overlap. */
function partitions(whole: number, masks: readonly number[]): number[][] {
  const inside = insideOf(whole, masks);
  const found: number[][] = [];
  const grow = (rest: number, parts: readonly number[]): void => {
    if (found.length >= MOST_PARTITIONS) return;
    if (rest === 0) {
      found.push([...parts]);
      return;
    }
    const lowest = rest & -rest;
    for (const mask of inside) if ((mask & lowest) !== 0 && (mask & ~rest) === 0) grow(rest & ~mask, [...parts, mask]);
  };
  grow(whole, []);
  return found;
}

function insideOf(whole: number, masks: readonly number[]): number[] {
  return masks.filter((mask) => mask !== whole && (mask & ~whole) === 0 && mask !== 0);
}

/** The boxes around a printed one that sums may go through: whole along any of the axes that add up. */
export function widened({ block, masks }: Box): Box[] {
  let boxes: number[][] = [[]];
  masks.forEach((mask, axis) => {
    const name = block.axes[axis]!;
    const isFixed = name === 'fate' || block.apart.includes(name);
    const choices = new Set(isFixed ? [mask] : [mask, wholeAxis(block.sizes[axis]!)]);
    boxes = boxes.flatMap((head) => [...choices].map((choice) => [...head, choice]));
  });
  return boxes.map((places) => ({ block, masks: places }));
}

/** The same figure of what the register keeps, of what it deletes, and of both; undefined where that is not told apart. */
export function fates({ block, masks }: Box): { readonly kept: Box; readonly lost: Box; readonly all: Box } | undefined {
  const axis = block.axes.indexOf('fate');
  const of = (mask: number): Box => ({ block, masks: masks.map((m, i) => (i === axis ? mask : m)) });
  return axis < 0 ? undefined : { kept: of(1 << KEPT), lost: of(1 << LOST), all: of((1 << KEPT) | (1 << LOST)) };
}

/** What the figures of different blocks have to do with each other, apart from those of subsets.ts. Relations of figures that nobody prints do no harm. */
export function crossRelations(codes: readonly number[], year: Year): Relation[] {
  const key = (box: Box): string => figureOf(box, year).key;
  const kept = { fate: KEPT };
  const relations: Relation[] = [];
  const equal = (a: string, b: string): void => void relations.push({ plus: [a], minus: [b], exact: true });
  const within = (part: Box, whole: Box): void => void relations.push({ plus: [key(whole)], minus: [key(part)], exact: false });
  /** Persons in any of the parts: not more than their sum, not fewer than each; the same where there is one part only. */
  const union = (whole: Box, parts: readonly Box[]): void => {
    if (parts.length === 1) return equal(key(whole), key(parts[0]!));
    relations.push({ plus: parts.map(key), minus: [key(whole)], exact: false });
    for (const part of parts) within(part, whole);
  };
  const atEnd = (code: number): Box => servicesAtYearEnd.where({ code, ...kept });
  const members = (bits: number): number[] => codesOf(bits).filter((code) => codes.includes(code));

  for (const fate of [kept, {}]) {
    for (const [whole, ofGroups, ofCodes] of [[recipients, groups, services], [atYearEnd, groupsAtYearEnd, servicesAtYearEnd]] as const) {
      union(whole.where(fate), groupKeys.map((_, group) => ofGroups.where({ group, ...fate })));
      groupKeys.forEach((name, group) => union(ofGroups.where({ group, ...fate }), members(codesWhere((service) => service.group === name)).map((code) => ofCodes.where({ code, ...fate }))));
    }
    within(atYearEnd.where(fate), recipients.where(fate));
    groupKeys.forEach((_, group) => within(groupsAtYearEnd.where({ group, ...fate }), groups.where({ group, ...fate })));
    for (const code of codes) within(servicesAtYearEnd.where({ code, ...fate }), services.where({ code, ...fate }));
  }
  for (let age = 0; age < 7; age++) union(recipients.where({ age, ...kept }), groupKeys.map((_, group) => groups.where({ group, age, ...kept })));
  for (const age of [[0, 1, 2], [3, 4, 5], [6]]) {
    if (age.length > 1) groupKeys.forEach((_, group) => relations.push({ plus: [key(groups.where({ group, age, ...kept }))], minus: age.map((one) => key(groups.where({ group, age: one, ...kept }))), exact: true }));
    groupKeys.forEach((name, group) => union(groups.where({ group, age, ...kept }), members(codesWhere((service) => service.group === name)).map((code) => services.where({ code, age, ...kept }))));
  }
  equal(key(atYearEnd.where({ dwelling: LONG_STAY, ...kept })), key(atEnd(21)));
  for (const code of members(hourCodes)) if (code !== 8) equal(key(weeklyHours.where({ code })), key(atEnd(code)));
  for (const code of codes) {
    within(personsWithHours.where({ code }), services.where({ code, ...kept }));
    within(personsWithDays.where({ code }), services.where({ code, ...kept }));
    within(besideAssistance.where({ code }), atEnd(code));
    within(besideAssistance.where({ code }), atEnd(3));
  }
  union(homeCare.where(), members(homeCareCodes).map(atEnd));
  union(helpAtHome.where(), members(homeCareCodes).map((code) => weeklyHours.where({ code, bracket: [1, 2, 3, 4, 5, 6] })));
  union(nursingHome.where(), [18, 19, 20, 21].map(atEnd));
  union(timeLimited.where(), [8, 18, 19, 20].map(atEnd));
  within(planUsers.where(), atYearEnd.where(kept));
  for (const [population, dwelling] of [[0, [LONG_STAY]], [1, [1, 2, 3]]] as const) {
    for (let indicator = 0; indicator < 5; indicator++) within(indicators.where({ population, indicator }), atYearEnd.where({ dwelling, ...kept }));
  }
  return relations;
}

/** Who stayed: recipients less newcomers this year, and less those who left last year. */
export function turnoverRelation(): Relation {
  const all = recipients.where({ fate: KEPT });
  return { plus: [figureOf(all, 'this').key, figureOf(left.where(), 'this').key], minus: [figureOf(newcomers.where(), 'this').key, figureOf(all, 'previous').key], exact: true };
}

/** Without the relations that say nothing: one of a figure that nobody prints, and that no other relation speaks of. The shortest first: they say most. */
export function telling(relations: readonly Relation[], isKnown: (key: string) => boolean): Relation[] {
  let rest = [...relations];
  for (;;) {
    const mentions = new Map<string, number>();
    for (const { plus, minus } of rest) for (const key of [...plus, ...minus]) mentions.set(key, (mentions.get(key) ?? 0) + 1);
    const isLoose = (key: string): boolean => !isKnown(key) && mentions.get(key) === 1;
    const kept = rest.filter(({ plus, minus, exact }) => !plus.some(isLoose) && !(exact && minus.some(isLoose)));
    if (kept.length === rest.length) return kept.sort((a, b) => a.plus.length + a.minus.length - b.plus.length - b.minus.length);
    rest = kept;
  }
}
