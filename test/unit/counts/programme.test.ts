import { expect, it } from 'vitest';
import { Programme, type Sum } from '../../../shared/counts/suppress/programme.ts';

/** `sum('a b -c', 5)`: a + b − c = 5. */
function sum(text: string, constant: number): Sum {
  return { terms: new Map(text.split(' ').map((term) => (term.startsWith('-') ? [term.slice(1), -1] : [term, 1]))), constant };
}

const one = (): number => 1;

it.each<[string, Sum[], string[]]>([
  ['nothing of two parts of a sum', [sum('a b', 5)], []],
  ['both parts of a sum that leaves them the least', [sum('a b', 2)], ['a', 'b']],
  ['all that three sums together leave no room for', [sum('a x y', 4), sum('b y z', 4), sum('c x y z', 4)], ['c', 'x', 'y', 'z', 'a', 'b']],
  ['one figure of a difference that fixes it', [sum('a -x', 0), sum('b x', 2)], ['a', 'b', 'x']],
  ['nothing where one figure may be as great as it likes', [sum('a -b', 0)], []],
])('gives away %s', (_, sums, expected) => {
  const programme = new Programme(sums, one);
  expect(programme.isPossible).toBe(true);
  const keys = [...new Set(sums.flatMap(({ terms }) => [...terms.keys()]))];
  expect(keys.filter((key) => programme.isGivenAway(key)).sort()).toEqual([...expected].sort());
});

it('knows sums that nothing fits', () => {
  expect(new Programme([sum('a b', 1)], one).isPossible).toBe(false);
});
