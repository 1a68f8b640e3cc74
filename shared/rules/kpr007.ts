import { WEEK, hasNoHours, meantHours, withPoint } from '../extract/hours.ts';
import type { Person } from '../extract/person.ts';
import { GIVEN, type Row } from '../extract/row.ts';
import type { Period, Service } from '../extract/service.ts';
import { iiSysID, iiSysVersjon, kontaktType, peAlder, tjResTimerUke, tjTimerUke } from '../extract/slots.ts';
import { isInteger } from '../extract/values.ts';
import { hoursBeside } from '../extract/weekly-hours.ts';
import { isReportedElsewhere } from './register-pattern.ts';
import { type Fix, type NewFinding, defineRule, shown } from './rule.ts';
import { consequence, fault } from './schema-fault.ts';

/** So many characters tell the form of a value: where there are millions, a pattern would end with an error. */
const LOOKED_AT = 1000;

/** What is wrong with a value that the schema rejects: a key of the messages. `text` has no white space around it. */
function kindOf(row: Row, slot: number, text: string): string {
  const { type, fixed, minLength, maxLength } = row.field(slot);
  const beginning = text.slice(0, LOOKED_AT);
  if (text === '') return 'empty';
  if (fixed !== undefined) return text === fixed ? 'blanks' : 'fixed';
  switch (type) {
    case 'date':
      return /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(text) ? 'blanks' : 'date';
    case 'decimal':
      return /^[+-]?\d*,\d*$/.test(beginning) ? 'comma' : 'decimal';
    case 'id':
    case 'short':
    case 'int':
      return !/^[+-]?\d+$/.test(beginning) ? 'integer' : isInteger(type, text) ? 'blanks' : 'large';
    default: {
      const length = text.length > LOOKED_AT ? text.length : [...text].length;
      if (length >= (minLength ?? 0) && length <= (maxLength ?? Infinity)) return 'blanks';
      return minLength === undefined ? 'tooLong' : 'length';
    }
  }
}

/** Hours with a decimal comma get a point, where they then are hours that can be right. */
function pointForComma(service: Service, slot: number, period: Period, person: Person): Fix | undefined {
  const value = withPoint(service.text(slot));
  if (value === undefined || !service.replaceable(slot)) return undefined;
  const hours = meantHours(service, slot);
  const isOwn = slot === tjTimerUke;
  const other = meantHours(service, isOwn ? tjResTimerUke : tjTimerUke);
  if (!(hours > 0) || (isOwn ? other < hours : other > hours) || (service.active && hasNoHours(service))) return undefined;
  if (isOwn && hours + hoursBeside(service, person, period) > WEEK) return undefined;
  return { kind: 'safe', title: 'set', params: { field: service.field(slot).name, value }, edits: [{ ...service.at(slot), text: value }] };
}

function pattern(row: Row, slot: number): NewFinding {
  return { row, slot, message: 'pattern', params: { field: row.field(slot).name, value: shown(row, slot) }, severity: 'info' };
}

/** Hours with more digits in front of the point than the register's pattern takes; in any other form they are KPR403's. */
const longHours = /^\d{4,1000}\.\d{1,2}$/;

/**
 * The value does not have the form that the schema demands; or only the register's own pattern fails, and no other rule
 * reports the value: that is an info. The form of codes, numbers of municipalities, districts and organisations is judged
 * by the rules on them. Decides that a decimal comma is put right only where the hours then are above 0, not above 168
 * together with the person's other services (KPR404), of use for the code (KPR407), and not at odds with the other hours of
 * the row (KPR405).
 */
export const kpr007 = defineRule({
  id: 'KPR007',
  name: 'invalid-value-format',
  severity: 'error',
  registryAction: 'none',
  actor: 'vendor',
  breaksSchema: true,
  summary: { nb: 'Verdien har ikke formen som formatet krever', en: 'The value does not have the form that the format demands' },
  sources: ['DOMAIN §0', 'DOMAIN §0.1', 'RULES KPR007'],
  messages: {
    empty: {
      nb: (p, t) => `${p.field} er tom, men skjemaet krever en verdi. ${consequence(p, t)} Fyll ut feltet${p.required ? '' : ', eller utelat det'}.`,
      en: (p, t) => `${p.field} is empty, but the schema demands a value. ${consequence(p, t)} Fill it in${p.required ? '' : ' or leave it out'}.`,
    },
    fixed: {
      nb: (p, t) => `${p.field} er ${t.quote(p.value!)}, men skal være nøyaktig ${p.fixed}. ${consequence(p, t)} Rett uttrekket.`,
      en: (p, t) => `${p.field} is ${t.quote(p.value!)}, but must be exactly ${p.fixed}. ${consequence(p, t)} Correct the export.`,
    },
    date: {
      nb: (p, t) => `${p.field} er ${p.value}, ikke en dato som ÅÅÅÅMMDD. ${consequence(p, t)} Rett datoen.`,
      en: (p, t) => `${p.field} is ${p.value}, not a date like YYYYMMDD. ${consequence(p, t)} Correct the date.`,
    },
    decimal: {
      nb: (p, t) => `${p.field} er ${p.value}, ikke timer som 7.50 (fem sifre, to desimaler). ${consequence(p, t)} Rett timene.`,
      en: (p, t) => `${p.field} is ${p.value}, not hours like 7.50 (five digits, two decimals). ${consequence(p, t)} Correct the hours.`,
    },
    comma: {
      nb: (p, t) => `${p.field} er ${p.value}, med komma. ${consequence(p, t)} Bruk punktum.`,
      en: (p, t) => `${p.field} is ${p.value}, with a comma. ${consequence(p, t)} Use a point.`,
    },
    integer: {
      nb: (p, t) => `${p.field} er ${p.value}, ikke et helt tall. ${consequence(p, t)} Rett uttrekket.`,
      en: (p, t) => `${p.field} is ${p.value}, not a whole number. ${consequence(p, t)} Correct the export.`,
    },
    large: {
      nb: (p, t) => `${p.field} er ${p.value}, større enn skjemaet tillater. ${consequence(p, t)} Rett uttrekket.`,
      en: (p, t) => `${p.field} is ${p.value}, larger than the schema allows. ${consequence(p, t)} Correct the export.`,
    },
    length: {
      nb: (p, t) => `${p.field} er ${p.value}, men skal ha ${p.most} tegn. ${consequence(p, t)} Rett uttrekket.`,
      en: (p, t) => `${p.field} is ${p.value}, but must have ${p.most} characters. ${consequence(p, t)} Correct the export.`,
    },
    tooLong: {
      nb: (p, t) => `${p.field} har flere enn ${p.most} tegn. ${consequence(p, t)} Rett uttrekket.`,
      en: (p, t) => `${p.field} has more than ${p.most} characters. ${consequence(p, t)} Correct the export.`,
    },
    blanks: {
      nb: (p, t) => `${p.field} har mellomrom rundt ${p.value}. ${consequence(p, t)} Fjern dem i uttrekket.`,
      en: (p, t) => `${p.field} has white space around ${p.value}. ${consequence(p, t)} Remove it in the export.`,
    },
    longer: {
      nb: (p, t) => `${p.field} har flere tegn enn registerets eget mønster tillater. ${t.mayBeRight}`,
      en: (p, t) => `${p.field} has more characters than the registry’s own pattern allows. ${t.mayBeRight}`,
    },
    pattern: {
      nb: (p, t) => `${p.field} er ${p.value}, og det passer ikke registerets eget mønster. ${t.mayBeRight}`,
      en: (p, t) => `${p.field} is ${p.value}, which does not fit the registry’s own pattern. ${t.mayBeRight}`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Skjemaet sier hvordan verdien skal være skrevet: datoer med åtte sifre, hele tall uten annet enn sifre, timer med punktum foran desimalene, og faste lengder. En melding som bryter det, kommer ikke gjennom kontrollen. Det er uttrekket som skriver verdien slik: send funnet til leverandøren.',
      en: () =>
        'The schema says how the value must be written: dates with eight digits, whole numbers of digits only, hours with a point before the decimals, and fixed lengths. A message that breaks it does not pass the check. It is the export that writes it this way: send the finding to the vendor.',
    },
    longer: {
      nb: () => 'Skjemaet for 2018 godtar verdien, men registeret har et eget mønster med høyst 15 tegn. Registeret gjør ingenting med det. Kort ned navnet i oppsettet av uttrekket.',
      en: () => 'The schema of 2018 accepts the value, but the registry has a pattern of its own with at most 15 characters. The registry does nothing about it. Shorten the name in the set-up of the export.',
    },
    pattern: {
      nb: () =>
        'Skjemaet godtar verdien, men registeret har et eget mønster som den ikke følger: årstall fra 1900 til 2099, tall uten fortegn, og et høyeste antall tegn. Registeret gjør ingenting med det. Kontroller verdien i fagsystemet.',
      en: () =>
        'The schema accepts the value, but the registry has a pattern of its own that it does not follow: years from 1900 to 2099, numbers without a sign, and a highest number of characters. The registry does nothing about it. Check the value in the record system.',
    },
  },
  check: {
    problem({ code, row, slot }, report, context, person) {
      if (code === 'register-pattern') {
        if (!isReportedElsewhere(row, slot, context.period)) report(pattern(row, slot));
      } else if (code === 'wrong-form') {
        const text = row.text(slot);
        const { name, fixed, maxLength, required, action } = row.field(slot);
        const kind = kindOf(row, slot, text);
        report({
          row,
          slot,
          message: kind,
          params: { field: name, value: shown(row, slot), fixed: fixed ?? '', required: required ? 1 : 0, most: maxLength ?? 0, ...fault(row.name, action?.type) },
          registryAction: action?.type ?? 'none',
          fix: kind === 'comma' && person !== undefined ? pointForComma(row as Service, slot, context.period, person) : undefined,
        });
      }
    },
    personRow(row, report, { period }) {
      const { digits = Infinity } = row.field(peAlder);
      if (row.valueLength(peAlder) > digits && row.given(peAlder) && /^\d{1,1000}$/.test(row.text(peAlder)) && !isReportedElsewhere(row, peAlder, period)) report(pattern(row, peAlder));
    },
    service(service, report, { period }) {
      for (let slot = tjTimerUke; slot <= tjResTimerUke; slot++) {
        if (service.given(slot) && service.valueLength(slot) > 5 && longHours.test(service.text(slot)) && !isReportedElsewhere(service, slot, period)) report(pattern(service, slot));
      }
    },
    header(header, report, _context, contacts) {
      // In 3.5 only the register limits the length.
      for (const slot of [iiSysID, iiSysVersjon]) if (header.states[slot] === GIVEN && header.text(slot).length > 15) report({ ...pattern(header, slot), message: 'longer' });
      for (let i = 0; i < contacts.length; i++) {
        const contact = contacts.at(i);
        if (!contact.broken && contact.states[kontaktType] === GIVEN && !/^\d$/.test(contact.text(kontaktType))) report(pattern(contact, kontaktType));
      }
    },
  },
});
