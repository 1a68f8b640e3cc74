import type { Day } from '../extract/calendar.ts';
import { complaintAfter, daysToDecide } from './decisions.ts';
import { type Life, newYear, newYearsEve, streamOf } from './life.ts';
import { REJECTED_IN_A_YEAR, chanceOfComplaint, rejectedCodes, rejectionWeights } from './national-decisions.ts';
import type { Random } from './random.ts';
import { type ServicePeriod, accepted, firstDecision, servicePeriod } from './service-period.ts';

/** What children apply for: nobody rejects a child's place in a home for the old. */
const childrensCodes: ReadonlySet<number> = new Set([2, 3, 4, 7, 8, 9, 11, 15]);
const childrensWeights = rejectedCodes.map((code, index) => (childrensCodes.has(code) ? rejectionWeights[index]! : 0));

/** Of those who have only applied: still without an answer (KPR601, info), and granted something that begins next year. */
const PENDING = 0.04;
const NOT_BEGUN = 0.15;

/** Applications that have led to nothing: rejected ones, and for an applicant who has nothing else also pending ones. */
export function applicationsOf(life: Life, organisationNumber: string): ServicePeriod[] {
  const random = streamOf(life, 'applications');
  const apply = (on: Day, outcome: '1' | '2' | undefined): ServicePeriod => {
    const code = rejectedCodes[random.weighted(life.place.ageGroup === 0 ? childrensWeights : rejectionWeights)]!;
    return application(code, on, outcome, organisationNumber, random);
  };
  if (life.place.setting === 'applicant') {
    const fraction = random.fraction();
    return [apply(life.exit, fraction < PENDING ? undefined : fraction < PENDING + NOT_BEGUN ? '2' : '1')];
  }
  const periods: ServicePeriod[] = [];
  for (let year = life.firstYear; year <= life.lastYear; year++) {
    if (!random.chance(REJECTED_IN_A_YEAR)) continue;
    periods.push(apply(random.int(Math.max(life.entry, newYear(year)), Math.min(life.exit, newYearsEve(year))), '1'));
  }
  return periods;
}

function application(code: number, on: Day, outcome: '1' | '2' | undefined, organisationNumber: string, random: Random): ServicePeriod {
  const complaint = outcome === '1' && random.chance(chanceOfComplaint(code, false)) ? complaintAfter(on, random) : undefined;
  const decision = { ...firstDecision(accepted(on - daysToDecide(random)), on), complaint };
  return servicePeriod(code, [decision], { outcome, organisationNumber, rolling: code === 8 ? '2' : undefined });
}
