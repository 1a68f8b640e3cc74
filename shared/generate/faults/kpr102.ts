import { municipalitiesIn, municipalityIn } from '../../extract/municipalities.ts';
import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { put } from './put.ts';

/** Numbers that no municipality has had in the years of the table, or no number at all. */
const none = ['4999', '0102', '9998', '0000', '46O1'];

/** A municipality of another year, or none. */
export const fault: Fault = {
  rule: 'KPR102',
  person(person, { random, year }) {
    if (getField(person, 'peKomnr') === undefined) return undefined;
    const other = municipalitiesIn(year < 2021 ? 2024 : 2018).filter(({ number }) => municipalityIn(number, year) === undefined);
    return put(person, 'peKomnr', random.chance(0.5) ? random.pick(none) : random.pick(other).number);
  },
};
