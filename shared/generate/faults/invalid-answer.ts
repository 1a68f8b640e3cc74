import { isIn, validCodeBits } from '../../extract/valid-codes.ts';
import { childrenOf, fieldElement } from '../edit.ts';
import type { Element } from '../model.ts';
import type { Random } from '../random.ts';
import type { Site } from './fault.ts';

/** What record systems send for codes: numbers of other lists, words, zeros. */
const foreign = ['0', '3', '4', '5', '7', '8', '9', '01', '99', 'J', 'N', 'Ja', 'X'];

/** The answers of a person's rows of one kind in the fields that are named. */
export function answersOf(person: Element, kind: string, names: readonly string[]): Element[] {
  return childrenOf(person, kind).flatMap((row) => names.flatMap((name) => fieldElement(row, name) ?? []));
}

/** Puts a value that is no code of the year into one of the fields, one that is `given` or any that does not fit. */
export function spoil(random: Random, answers: readonly Element[], year: number, given: readonly string[] = foreign): Site | undefined {
  if (answers.length === 0) return undefined;
  const field = random.pick(answers);
  const valid = validCodeBits(field.name, year);
  field.text = random.pick(given.filter((value) => String(Number(value)) !== value || !isIn(valid, Number(value))));
  return { element: field, part: 'text' };
}
