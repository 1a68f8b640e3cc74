import { serviceCode } from '../../extract/services.ts';
import { getField, removeField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { nameOf } from './put.ts';
import { activeServices, codeOf, oneOf } from './service-rows.ts';

/** The date of the application, or of the decision, is gone. In 2018 the schema demands the latter (KPR006). */
export const fault: Fault = {
  rule: 'KPR312',
  person(person, { random, year, formatVersion }) {
    const [field, is] = formatVersion !== '3.5' && random.chance(0.5) ? (['tjVedtDato', 'decisionDate'] as const) : (['tjSoknadDato', 'applicationDate'] as const);
    const row = oneOf(random, activeServices(person, year), (one) => {
      const code = serviceCode(codeOf(one))!;
      // The register's list has no code that has expired since.
      return code[is] && code.replacement === undefined && getField(one, field) !== undefined;
    });
    if (row === undefined) return undefined;
    removeField(row, field);
    return nameOf(row);
  },
};
