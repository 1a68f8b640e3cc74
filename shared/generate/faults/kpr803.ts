import { getField, removeField, setField } from '../edit.ts';
import { organisationNumber } from '../organisation-numbers.ts';
import type { Fault } from './fault.ts';
import { activeServices, canSpareHours, codeOf } from './service-rows.ts';

const HEALTH_AT_HOME = 15;

/** One unit's hours are divided equally among those whom it serves at home. */
export const fault: Fault = {
  rule: 'KPR803',
  least: 150,
  *persons(persons, { random, year }) {
    const unit = organisationNumber(random.int(0, 9_999), 'homeService', 0);
    const hours = `${random.int(1, 4)}.${random.int(10, 99)}`;
    let wanted = random.int(20, 40);
    for (const person of persons) {
      const service = activeServices(person, year).find((row) => codeOf(row) === HEALTH_AT_HOME && getField(row, 'tjVedtak') === '2');
      if (wanted > 0 && service !== undefined && canSpareHours(person)) {
        setField(service, 'tjTimerUke', hours);
        removeField(service, 'tjResTimerUke');
        setField(service, 'tjInstOrgnr', unit);
        wanted--;
      }
      yield person;
    }
  },
};
