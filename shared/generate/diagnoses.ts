import type { Day } from '../extract/calendar.ts';
import { type Life, streamOf } from './life.ts';
import { type Element, field, row } from './model.ts';
import type { Ids, View } from './view.ts';

interface Diagnosis {
  readonly codebook: 'ICPC-2' | 'ICD-10';
  readonly code: string;
  readonly from: Day;
  readonly to: Day | undefined;
}

/** Common reasons for needing help, by codebook: children, grown-ups, the old (dementia: DOMAIN §3). */
const icpc2 = [
  ['A90', 'P85', 'N28', 'P81', 'N88', 'P24'],
  ['P72', 'P76', 'P19', 'P73', 'N86', 'P82', 'L84', 'P85'],
  ['P70', 'K90', 'K77', 'K78', 'R95', 'T90', 'L75', 'L89', 'N87', 'K86', 'A05', 'F92'],
] as const;
const icd10 = [
  ['F84.0', 'Q90.9', 'G80.9', 'F90.0', 'F70', 'G40.9'],
  ['F20.0', 'F31.9', 'G35', 'F70', 'F19.2', 'M79.7', 'F43.1'],
  ['F00.1', 'F01.9', 'F03', 'G30.9', 'I63.9', 'I50.9', 'J44.9', 'E11.9', 'S72.0', 'M17.9', 'G20'],
] as const;

export function diagnosesOf(life: Life): Diagnosis[] {
  const random = streamOf(life, 'diagnoses');
  const ages = life.place.ageGroup === 0 ? 0 : life.place.ageGroup < 3 ? 1 : 2;
  return Array.from({ length: random.weighted([25, 50, 20, 5]) }, () => {
    const codebook = random.chance(0.65) ? 'ICPC-2' : 'ICD-10';
    const from = random.int(life.entry, life.exit);
    return {
      codebook,
      code: random.pick(codebook === 'ICPC-2' ? icpc2[ages]! : icd10[ages]!),
      from: random.chance(0.7) ? life.entry : from,
      to: random.chance(0.1) ? random.int(from, life.exit) : undefined,
    };
  });
}

export function diagnosisRows(diagnoses: readonly Diagnosis[], view: View, ids: Ids): Element[] {
  const rows: Element[] = [];
  for (const [index, { codebook, code, from, to }] of diagnoses.entries()) {
    if (from > view.end || (to ?? Infinity) < view.historyFrom) continue;
    rows.push(
      row('DIAGNOSE', [['diPeID', ids.person], ['diDiID', ids.row(index + 1)]], [
        field('diKodeVersjon', codebook),
        field('diDiagKode', code),
        field('diFraDato', view.date(from)!),
        field('diTilDato', to !== undefined && to <= view.end ? view.date(to)! : '99991231'),
      ]),
    );
  }
  return rows;
}
