import { fieldElement } from '../edit.ts';
import type { Random } from '../random.ts';
import type { Fault } from './fault.ts';

/** Ways in which organisation numbers go wrong: another last digit, one too few or too many, letters, blanks and dots. */
function spoiled(number: string, random: Random): string {
  const parts = [number.slice(0, 3), number.slice(3, 6), number.slice(6, 9)];
  switch (random.int(0, 5)) {
    case 0:
      return parts.join(' ');
    case 1:
      return parts.join('.');
    case 2:
      return number.slice(0, 8);
    case 3:
      return `${number.slice(0, 9)}1`;
    case 4:
      return `NO${number}`;
    default:
      return number.slice(0, 8) + ((Number(number[8]) + random.int(1, 9)) % 10);
  }
}

/** An organisation number that is none, of a service or of a stay in specialist care. */
export const fault: Fault = {
  rule: 'KPR502',
  person(person, { random }) {
    const numbers = person.children.flatMap((row) => fieldElement(row, row.name === 'DOGNTILBUD' ? 'dgInstOrgnr' : 'tjInstOrgnr') ?? []);
    if (numbers.length === 0) return undefined;
    const element = random.pick(numbers);
    element.text = spoiled(element.text, random);
    return { element, part: 'text' };
  },
};
