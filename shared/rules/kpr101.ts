import { OPEN_END, dateOf, formatDay, dayOf } from '../extract/calendar.ts';
import type { Row } from '../extract/row.ts';
import { iiFraDato, iiTilDato } from '../extract/slots.ts';
import { setValue } from './edits.ts';
import { type Fix, defineRule, shown } from './rule.ts';

function isOn(day: number, month: number, dayOfMonth: number): boolean {
  const date = dateOf(day);
  return date.month === month && date.day === dayOfMonth;
}

function setDay(row: Row, slot: number, day: number): Fix | undefined {
  const repair = setValue(row, slot, formatDay(day));
  return repair && { kind: 'suggested', ...repair };
}

/**
 * The period is not one whole calendar year. A date that is missing or no date is another rule's (KPR006, KPR007, KPR304);
 * the other one is still judged. The rule decides that no day is offered where the two are of different years: nobody
 * knows which is the data year, and of the other one the register deletes other rows.
 */
export const kpr101 = defineRule({
  id: 'KPR101',
  name: 'period-not-whole-year',
  severity: 'error',
  registryAction: 'rejectMessage',
  actor: 'municipality',
  summary: { nb: 'Perioden er ikke et helt år', en: 'The period is not a whole year' },
  sources: ['DOMAIN §0.1', 'RULES KPR101'],
  messages: {
    start: {
      nb: (p, t) => `iiFraDato er ${p.start}, ikke ${t.dayAndMonth(1, 1)}. ${t.rejects} ${p.right ? `Sett ${p.right}, eller ta ut hele året.` : 'Ta ut hele året.'}`,
      en: (p, t) => `iiFraDato is ${p.start}, not ${t.dayAndMonth(1, 1)}. ${t.rejects} ${p.right ? `Set ${p.right}, or export the whole year.` : 'Export the whole year.'}`,
    },
    end: {
      nb: (p, t) => `iiTilDato er ${p.end}, ikke ${t.dayAndMonth(12, 31)}. ${t.rejects} ${p.right ? `Sett ${p.right}, eller ta ut hele året.` : 'Ta ut hele året.'}`,
      en: (p, t) => `iiTilDato is ${p.end}, not ${t.dayAndMonth(12, 31)}. ${t.rejects} ${p.right ? `Set ${p.right}, or export the whole year.` : 'Export the whole year.'}`,
    },
    both: {
      nb: (p, t) => `Perioden ${p.start}–${p.end} er ikke ett helt år. ${t.rejects} Ta ut hele året.`,
      en: (p, t) => `The period ${p.start}–${p.end} is not one whole year. ${t.rejects} Export the whole year.`,
    },
    from: { nb: () => 'periodens start', en: () => 'the start of the period' },
  },
  hovers: {
    default: {
      nb: () =>
        'Uttrekket skal gjelde hele dataåret, fra 1. januar til 31. desember. Registeret avviser meldingen når en av datoene er en annen. Er uttrekket bare kjørt for en del av året, hjelper det ikke å endre datoen: kjør det på nytt for hele året.',
      en: () =>
        'The extract must cover the whole data year, 1 January to 31 December. The registry rejects the message when either date differs. If the export was run for part of the year, changing the date does not help: run it again for the whole year.',
    },
  },
  check: {
    header(header, report) {
      const start = header.values[iiFraDato]!;
      const end = header.values[iiTilDato]!;
      const startOff = !Number.isNaN(start) && !isOn(start, 1, 1);
      const endOff = !Number.isNaN(end) && (end === OPEN_END || !isOn(end, 12, 31));
      const startYear = dateOf(start).year;
      const endYear = dateOf(end).year;
      const params = { start: shown(header, iiFraDato), end: shown(header, iiTilDato) };
      if (startOff && !endOff) {
        const fix = startYear === endYear ? setDay(header, iiFraDato, dayOf(endYear, 1, 1)) : undefined;
        report({ row: header, slot: iiFraDato, message: 'start', params: { ...params, right: fix === undefined ? '' : `${endYear}0101` }, fix });
      } else if (endOff && !startOff) {
        const fix = startYear === endYear || end === OPEN_END ? setDay(header, iiTilDato, dayOf(startYear, 12, 31)) : undefined;
        report({ row: header, slot: iiTilDato, message: 'end', params: { ...params, right: fix === undefined ? '' : `${startYear}1231` }, fix });
      } else if (startOff || startYear < endYear || startYear > endYear) {
        report({ row: header, slot: iiTilDato, message: 'both', params, related: [{ row: header, slot: iiFraDato, note: 'from' }] });
      }
    },
  },
});
