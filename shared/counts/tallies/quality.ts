import { codesWhere, hasCode } from '../../extract/code-bits.ts';
import { OPEN_END } from '../../extract/calendar.ts';
import { WEEK, demandsHours } from '../../extract/hours.ts';
import { organisationNumberOf } from '../../extract/organisation-number.ts';
import { ABSENT, EMPTY, GIVEN } from '../../extract/row.ts';
import type { Service } from '../../extract/service.ts';
import { tjFraDato, tjInstOrgnr, tjTilDato, tjTimerUke, tjTjenType } from '../../extract/slots.ts';
import { aboveWeek } from '../../extract/weekly-hours.ts';
import { Block } from '../block.ts';
import type { Facts } from '../facts.ts';
import type { Family } from './tally.ts';

/** Figures 7 to 12 of FHI's note on 2023 (DOMAIN §5), in their order; the first three are figure 7. */
export const defects = ['organisationNumberMissing', 'organisationNumberInvalid', 'organisationNumber', 'invalidCode', 'hoursMissing', 'hoursAboveWeek', 'endBeforeStart', 'startMissing'] as const;
const MISSING_NUMBER = 0;
const INVALID_NUMBER = 1;
const NUMBER = 2;
const INVALID_CODE = 3;
const NO_HOURS = 4;
const MUCH_HOURS = 5;
const END_FIRST = 6;
const NO_START = 7;

/** Place of a code that the table does not have, and of any code. */
export const OTHER_CODE = 0;
export const ANY_CODE = 30;

/** Persons with a defect, by the code of the row. */
export const quality = new Block('quality', { defect: defects.length, code: 31 }, ['defect', 'code']);

const numbered = codesWhere(({ organisationNumber }) => organisationNumber === 'required');
const expired = codesWhere(({ validTo }) => validTo < 9999);

/** Persons with defects in the rows that the register keeps (S-29); the conditions are those of KPR501, 502, 201, 202, 206, 402, 401, 404, 301 and 302. */
export const qualityTallies: Family = {
  blocks: [quality],
  count(facts, tally) {
    found.fill(0);
    for (let i = 0; i < facts.serviceRows; i++) lookAt(facts, i);
    if (aboveWeek(facts.services, facts.serviceRows, facts.period) !== undefined) found[MUCH_HOURS]! |= 1 << ANY_CODE;
    for (let defect = 0; defect < found.length; defect++) {
      if (found[defect] === 0) continue;
      for (let rest = found[defect]! | (1 << ANY_CODE); rest !== 0; rest &= rest - 1) tally.add(quality.cell(defect, 31 - Math.clz32(rest & -rest)));
    }
  },
};

/** By defect, the codes of the rows that have it. */
const found = new Int32Array(defects.length);

function mark(defect: number, code: number): void {
  found[defect]! |= 1 << (code >= 0 ? code : OTHER_CODE);
}

function lookAt({ services, period }: Facts, i: number): void {
  const service = services[i]!;
  const { code, values, states } = service;
  const from = values[tjFraDato]!;
  const until = values[tjTilDato]!;
  if (states[tjInstOrgnr]! <= EMPTY) {
    if (service.active && hasCode(numbered, code)) markNumber(MISSING_NUMBER, code);
  } else if (states[tjInstOrgnr] === GIVEN && !(organisationNumberOf(service, tjInstOrgnr) >= 0)) markNumber(INVALID_NUMBER, code);
  if (values[tjTjenType] !== code && !service.missing(tjTjenType) && runsIn(from, until, period.start, period.end)) mark(INVALID_CODE, writtenCode(service));
  if (service.active && service.missing(tjTimerUke) && demandsHours(service)) mark(NO_HOURS, code);
  if (values[tjTimerUke]! > WEEK) mark(MUCH_HOURS, code);
  if (until < from) mark(END_FIRST, code);
  if (states[tjFraDato] === ABSENT && states[tjTilDato] === GIVEN && until !== OPEN_END) mark(NO_START, code);
}

function markNumber(defect: number, code: number): void {
  mark(defect, code);
  mark(NUMBER, code);
}

/** 10, 12, 13 or 16; others are not told apart. */
function writtenCode({ values }: Service): number {
  const written = values[tjTjenType]!;
  return hasCode(expired, written) ? written : OTHER_CODE;
}

function runsIn(from: number, until: number, start: number, end: number): boolean {
  return from <= end && !(until < from) && !(until < start);
}
