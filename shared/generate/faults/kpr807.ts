import { municipalitiesIn, municipalityIn } from '../../extract/municipalities.ts';
import { getField, setField } from '../edit.ts';
import type { Fault } from './fault.ts';

/** Of so many persons one is said to live elsewhere. */
const ONE_OF = 8;
/** Oslo, where everybody lives in a district. */
const OSLO = '0301';

/** Many have their address in another municipality. */
export const fault: Fault = {
  rule: 'KPR807',
  least: 150,
  *persons(persons, { random, year, header }) {
    const own = getField(header, 'iiKomnr')!;
    const successors = municipalityIn(own, year)?.successors ?? [];
    const others = municipalitiesIn(year).filter(({ number }) => number !== own && number !== OSLO && !successors.includes(number));
    let nth = 0;
    for (const person of persons) {
      if (++nth % ONE_OF === 0) {
        setField(person, 'peKomnr', random.pick(others).number);
        setField(person, 'peBydelsnr', '00');
      }
      yield person;
    }
  },
};
