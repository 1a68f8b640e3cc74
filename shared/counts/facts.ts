import { type CodeBits, codesWhere, hasCode } from '../extract/code-bits.ts';
import { type Deciding, deciding, deletesBy, deletesPerson } from '../extract/deletion.ts';
import { isEmptyInformation } from '../extract/empty-information.ts';
import type { Person, Rows } from '../extract/person.ts';
import { countedCode, countsInFile, hasAgeOrSex } from '../extract/recipient.ts';
import type { Row } from '../extract/row.ts';
import { type Period, type Service, noPeriod } from '../extract/service.ts';
import { peAlder, peKjonn, poFraDato, tjFraDato, tjTilDato, tjTjenType } from '../extract/slots.ts';
import { ageGroupOf, groupKeys, sexOf } from './axes.ts';
import { Assessment } from './assessment.ts';
import type { CountOptions } from './options.ts';

const membersOf: readonly CodeBits[] = groupKeys.map((key) => codesWhere(({ group }) => group === key));

/** The groups that the codes belong to, as bits by their place in `groupKeys`. */
export function groupsOf(codes: CodeBits): number {
  let groups = 0;
  for (let i = 0; i < membersOf.length; i++) if ((codes & membersOf[i]!) !== 0) groups |= 1 << i;
  return groups;
}

/** A person's service codes: those that the register will count, and those that it would if it deleted nothing. */
export interface Codes {
  kept: CodeBits;
  inFile: CodeBits;
}

/**
 * What one person's rows mean for the counts, worked out once for all tables (DOMAIN §6.0 "What is counted, decided").
 * Reused from person to person.
 */
export class Facts {
  period = noPeriod;
  row!: Row;
  age = 0;
  sex = 0;
  /** The register deletes the person. */
  lost = false;
  /** Rows that the register deletes, those of a lost person aside. */
  lostRows = 0;
  /** In some figure: age or sex is known. */
  counts = false;
  /** The codes during the year, and those on 31 December. */
  readonly year: Codes = { kept: 0, inFile: 0 };
  readonly yearEnd: Codes = { kept: 0, inFile: 0 };
  /** A row whose code the register does not know runs during the year, and on 31 December. */
  unknownCode = false;
  unknownCodeAtYearEnd = false;
  /** The PERSONOPPL rows that the register keeps, so many of them, and the newest (RULES, "Newest PERSONOPPL"). */
  readonly information: Row[] = [];
  informationRows = 0;
  newest: Row | undefined;
  /** The TJENESTE rows that the register keeps, so many; by the same index the code they count as, and whether they count during the year. */
  readonly services: Service[] = [];
  serviceRows = 0;
  readonly codes: number[] = [];
  readonly counted: boolean[] = [];
  readonly assessment: Assessment;

  constructor(options: CountOptions = {}) {
    this.assessment = new Assessment(options);
  }

  /** Takes in a person; `services` must have been derived (service.ts). */
  look(person: Person, period: Period): void {
    this.row = person.row;
    this.period = period;
    this.lost = deletesPerson(person.row);
    this.counts = hasAgeOrSex(person.row);
    this.age = ageGroupOf(person.row.values[peAlder]!);
    this.sex = sexOf(person.row.values[peKjonn]!);
    this.lostRows = 0;
    this.unknownCode = this.unknownCodeAtYearEnd = false;
    this.year.kept = this.year.inFile = this.yearEnd.kept = this.yearEnd.inFile = 0;
    this.informationRows = this.serviceRows = 0;
    this.newest = undefined;
    this.assessment.clear();
    for (let i = 0; i < person.services.length; i++) this.lookAtService(person.services.pool[i]!);
    if (this.lost) return;
    this.lookAtInformation(person.personInformation);
    const { functions } = person;
    for (let i = 0; i < functions.length; i++) {
      const row = functions.pool[i]!;
      if (deletesBy(deciding.FUNKSJON, row, period)) this.lostRows++;
      else this.assessment.add(row, period);
    }
    this.lostRows += lostIn(person.diagnoses, deciding.DIAGNOSE, period) + lostIn(person.specialistStays, deciding.DOGNTILBUD, period);
  }

  hasAtYearEnd(code: number): boolean {
    return hasCode(this.yearEnd.kept, code);
  }

  private lookAtService(service: Service): void {
    const { period } = this;
    const kept = !this.lost && !deletesBy(deciding.TJENESTE, service, period);
    const inFile = countsInFile(service, period);
    const code = countedCode(service);
    if (!kept && !this.lost) this.lostRows++;
    if (inFile) {
      const bit = 1 << code;
      const runs = !(service.values[tjTilDato]! < period.end);
      this.year.inFile |= bit;
      if (runs) this.yearEnd.inFile |= bit;
      if (kept) this.year.kept |= bit;
      if (kept && runs) this.yearEnd.kept |= bit;
    }
    if (!kept) return;
    const index = this.serviceRows++;
    this.services[index] = service;
    this.codes[index] = code;
    this.counted[index] = inFile;
    if (code !== code && !service.missing(tjTjenType)) this.lookAtUnknown(service);
  }

  private lookAtUnknown({ values }: Service): void {
    const from = values[tjFraDato]!;
    const until = values[tjTilDato]!;
    if (!(from <= this.period.end) || until < from || until < this.period.start) return;
    this.unknownCode = true;
    if (!(until < this.period.end)) this.unknownCodeAtYearEnd = true;
  }

  private lookAtInformation(rows: Rows): void {
    let highest = -Infinity;
    for (let i = 0; i < rows.length; i++) {
      const row = rows.pool[i]!;
      if (deletesBy(deciding.PERSONOPPL, row, this.period)) {
        this.lostRows++;
        continue;
      }
      this.information[this.informationRows++] = row;
      const date = row.values[poFraDato]!;
      if (date < highest || date > this.period.end || (date !== date && highest > -Infinity) || isEmptyInformation(row)) continue;
      this.newest = row;
      if (date > highest) highest = date;
    }
  }
}

function lostIn(rows: Rows, by: Deciding, period: Period): number {
  let lost = 0;
  for (let i = 0; i < rows.length; i++) if (deletesBy(by, rows.pool[i]!, period)) lost++;
  return lost;
}
