import { describe, expect, it } from 'vitest';
import { type Fault, type Place, sameFaults } from '../../../client/same-faults.ts';

const at = (line: number, character = 7): Place => ({ line, character });
const told = (code: string, line: number, character = 7): Fault => ({ code, line, character });
const same = (ours: Place[], ...others: Fault[]): number[] => [...sameFaults(ours, others)].sort((a, b) => a - b);

/** Places and codes as Red Hat's extension gives them to such files. */
describe('a fault in the XML that another extension tells, too', () => {
  it('is the one in its line, whatever its code', () => {
    expect(same([at(8, 16)], told('NameRequiredInReference', 8, 17))).toEqual([0]);
    expect(same([at(8), at(53)], told('ETagRequired', 53))).toEqual([1]);
  });

  it('is none where the other has an error in another line', () => {
    expect(same([at(8)], told('NameRequiredInReference', 9))).toEqual([]);
    expect(same([at(8)], told('cvc-complex-type.2.4.a', 2))).toEqual([]);
    expect(same([])).toEqual([]);
  });

  it('has what comes of it in its line: the end of a tag that is not finished', () => {
    expect(same([at(53, 7), at(53, 26)], told('ElementUnterminated', 53))).toEqual([0, 1]);
  });

  it('is not all that there is in a file of one line', () => {
    expect(same([at(0, 900), at(0, 5000)], told('NameRequiredInReference', 0, 901))).toEqual([0]);
    expect(same([at(0, 900), at(0, 5000)], told('ETagRequired', 0, 300))).toEqual([0]);
  });

  it('is the end tag that closes nothing or another element, where the other has the element that is open', () => {
    expect(same([at(56, 6)], told('ETagRequired', 50, 5))).toEqual([0]);
    expect(same([at(8), at(56, 6), at(90)], told('ETagRequired', 50, 5))).toEqual([1]);
  });

  it('is the end of the file, where the other has the root', () => {
    expect(same([at(600, 10)], told('MarkupEntityMismatch', 1, 1))).toEqual([0]);
    expect(same([at(8, 12), at(600, 10)], told('MarkupEntityMismatch', 1, 1), told('EntityNotDeclared', 8, 12))).toEqual([0, 1]);
  });

  it('is the second of two attributes, where the other has the first', () => {
    expect(same([at(53, 1)], told('AttributeNotUnique', 50, 31))).toEqual([0]);
  });

  it('is not another one further down', () => {
    expect(same([at(52), at(55)], told('ETagRequired', 52))).toEqual([0]);
  });
});
