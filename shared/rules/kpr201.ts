import type { Person } from '../extract/person.ts';
import { FIRST_DAY } from '../extract/calendar.ts';
import type { Row } from '../extract/row.ts';
import { meantCode } from '../extract/meant-code.ts';
import { newestInformation } from '../extract/newest.ts';
import { type Period, type Service, hasServiceTypeForm } from '../extract/service.ts';
import { serviceCode } from '../extract/services.ts';
import { poHab, poHabDato, tjFraDato, tjTjenType } from '../extract/slots.ts';
import { putField, setContent } from './edits.ts';
import { type Edit, type Repair, defineRule } from './rule.ts';

const YES = 1;
/** What a person with 10 may have instead; the person must be decided on anew. */
const insteadOf10 = [21, 18, 19, 20, 29];

/**
 * The service code has expired. For 16 the fix sets 15 and, in the newest PERSONOPPL, poHab = 1 with poHabDato from
 * tjFraDato; where a person has several rows with 16, the first with a start carries the change of the PERSONOPPL, so that
 * all of them can be applied at once. Decides: there is no fix for 16 where no start could become poHabDato, because
 * poHab = 1 without a date is a fault itself (KPR314), and one before 1900 or after the data year is odd (KPR007, KPR316); nor
 * where the answer or its date cannot be read (KPR001, KPR002); and 29 is not offered for a 10 in a year before it came (KPR206).
 */
export const kpr201 = defineRule({
  id: 'KPR201',
  name: 'expired-service-code',
  severity: 'error',
  registryAction: 'setNull',
  actor: 'municipality',
  needsYear: true,
  deprecated: true,
  summary: { nb: 'Tjenestekoden har utgått', en: 'The service code has expired' },
  sources: ['DOMAIN §2', 'DOMAIN §5 E-01', 'DOMAIN §5 E-02', 'DOMAIN §5 E-03', 'RULES KPR201'],
  messages: {
    housing: {
      nb: (p, t) => `Tjenestekode ${t.service(Number(p.code))} utgikk i 2019. ${t.nullsType} Publiserte tall har lest den som 29. Bruk 29.`,
      en: (p, t) => `Service code ${t.service(Number(p.code))} expired in 2019. ${t.nullsType} Published figures have read it as 29. Use 29.`,
    },
    rehabilitation: {
      nb: (_, t) => `Tjenestekode 16 utgikk i 2019. ${t.nullsType} Bruk 15 eller en annen gyldig kode, og sett poHab = 1.`,
      en: (_, t) => `Service code 16 expired in 2019. ${t.nullsType} Use 15 or another valid code, and set poHab = 1.`,
    },
    roundTheClock: {
      nb: (_, t) => `Tjenestekode 10 utgikk i 2009. ${t.nullsType} Velg 21, 18, 19, 20 eller 29 etter det personen har.`,
      en: (_, t) => `Service code 10 expired in 2009. ${t.nullsType} Choose 21, 18, 19, 20 or 29 by what the person has.`,
    },
  },
  hovers: {
    housing: {
      nb: () =>
        'Kode 12 Omsorgsbolig og 13 Annen bolig er erstattet av 29 Bolig kommunen disponerer til helse- og omsorgsformål. Nuller betyr at tjenesten blir stående uten type, selv om publiserte tall har lest den som 29. Rettelsen til 29 er trygg. Rett også vedtaket i fagsystemet, ellers kommer den gamle koden tilbake neste år.',
      en: () =>
        'Codes 12 Omsorgsbolig and 13 Annen bolig were replaced by 29 Bolig kommunen disponerer til helse- og omsorgsformål. NULL means that the service is left without a type, although published figures have read it as 29. Changing it to 29 is safe. Correct the decision in the record system too, or the old code will be back next year.',
    },
    rehabilitation: {
      nb: () =>
        '16 Rehabilitering/habilitering utenfor institusjon er fra 2019 en personopplysning (poHab). Tjenesten skal ha 15 Helsetjenester i hjemmet eller en annen passende kode, og personen poHab = 1. I FHIs visning står slike rader som UKJENT. Du må velge koden selv, derfor er rettelsen et forslag.',
      en: () =>
        "Since 2019, 16 Rehabilitering/habilitering utenfor institusjon is person information (poHab). The service needs 15 Helsetjenester i hjemmet or another fitting code, and the person poHab = 1. FHI's view shows such rows as UKJENT. You must choose the code, so the fix is only a suggestion.",
    },
    roundTheClock: {
      nb: () =>
        'Kode 10 Institusjon eller bolig med heldøgns omsorgstjenester utgikk i 2009 og har ikke én erstatning. I FHIs visning står slike rader som UKJENT. Se hva personen har: langtidsopphold (21), tidsbegrenset opphold (18, 19, 20) eller bolig (29), og rett vedtaket i fagsystemet.',
      en: () =>
        "Code 10 Institusjon eller bolig med heldøgns omsorgstjenester expired in 2009, and no single code replaces it. FHI's view shows such rows as UKJENT. See what the person has: a long stay (21), a time-limited stay (18, 19, 20) or housing (29), and correct the decision in the record system.",
    },
  },
  check: {
    service(service, report, { period }, person) {
      const written = service.values[tjTjenType]!;
      if (written === service.code || !hasServiceTypeForm(service)) return;
      const known = serviceCode(written);
      if (known === undefined || known.validTo >= period.year) return;
      if (known.replacement === 29) {
        const repair = setContent(service, tjTjenType, '29');
        report({ row: service, slot: tjTjenType, message: 'housing', params: { code: written }, fix: repair && { kind: 'safe', ...repair } });
      } else if (known.replacement === 15) {
        const repair = rehabilitation(service, person, period);
        report({ row: service, slot: tjTjenType, message: 'rehabilitation', fix: repair && { kind: 'suggested', ...repair } });
      } else {
        const alternatives = insteadOf10.flatMap((code) => {
          const isYetToCome = period.year < serviceCode(code)!.validFrom;
          const repair = isYetToCome ? undefined : setContent(service, tjTjenType, String(code));
          return repair === undefined ? [] : [{ ...repair, title: 'setNamed', params: { value: code, name: serviceCode(code)!.name } }];
        });
        report({ row: service, slot: tjTjenType, message: 'roundTheClock', fix: alternatives.length > 0 ? { kind: 'suggested', alternatives } : undefined });
      }
    },
  },
});

/** 15 in place of 16, and poHab = 1 for the person if the row is the one that says so. */
function rehabilitation(service: Service, person: Person, period: Period): Repair | undefined {
  const repair = setContent(service, tjTjenType, '15');
  const information = newestInformation(person, period);
  if (repair === undefined || information === undefined || information.broken || !information.has(poHab)) return undefined;
  if (information.unread(poHab) || information.unread(poHabDato)) return undefined;
  if (meantCode(information, poHab) === YES && information.given(poHabDato)) return repair;
  const first = firstWithStart(person, period);
  if (first === undefined) return undefined;
  if (first !== service) return repair;
  return { title: 'habilitation', edits: [...repair.edits, ...sayHabilitation(information, first.text(tjFraDato))] };
}

/** The person's first row with 16 that has a start which can be poHabDato. */
function firstWithStart({ services }: Person, period: Period): Service | undefined {
  for (let i = 0; i < services.length; i++) {
    const service = services.at(i);
    const start = service.values[tjFraDato]!;
    if (service.values[tjTjenType] === 16 && start >= FIRST_DAY && start <= period.end && !service.broken) return service;
  }
  return undefined;
}

function sayHabilitation(information: Row, date: string): Edit[] {
  const edits = meantCode(information, poHab) === YES ? [] : [putField(information, poHab, '1')];
  const dated = putField(information, poHabDato, date);
  const answer = edits[0];
  // Two elements at the same place are put in as one.
  if (answer !== undefined && answer.start === dated.start && answer.end === dated.end) return [{ ...answer, text: answer.text + dated.text }];
  return [...edits, dated];
}
