/** S-14, S-17 to S-22, S-24, S-25, S-30 to S-32: what follows from the person information, and places in institutions. */
import { KEPT, NOT_LONG_STAY, adultSpans, aroundSixtySeven, elderSpans, everyAge, levels, total } from '../axes.ts';
import type { Box } from '../block.ts';
import type { Heading } from '../heading.ts';
import { codesIn, serviceHeading } from '../service-rows.ts';
import { type Formula, type TableDefinition, count, percent, row } from '../table.ts';
import { besideAssistance, homeCare, needs, nursingHome, planUsers, rehabilitation, roundTheClock, timeLimited, waiting } from '../tallies/answers.ts';
import { atYearEnd, services, servicesAtYearEnd } from '../tallies/recipients.ts';
import { notes, onLastDay } from './notes.ts';

const share: Heading = { key: 'share', nb: 'andel', en: 'share', unit: 'percent' };
const persons: Heading = { key: 'persons', nb: 'personer', en: 'persons' };
const allAges = [...everyAge, { ...total, age: [0, 1, 2, 3, 4, 5, 6] }];
const levelsAndTotal = [...levels.map((level, i) => ({ ...level, where: { level: i } })), { ...total, where: {} }];

const participation: readonly Heading[] = [
  { key: 'workHelp', nb: 'bistand til arbeid og utdanning', en: 'help with work and education' },
  { key: 'workTransport', nb: 'transport til arbeid og utdanning', en: 'transport to work and education' },
  { key: 'leisureHelp', nb: 'bistand til organisasjoner, kultur og fritid', en: 'help with organisations, culture and leisure' },
  { key: 'leisureTransport', nb: 'transport til organisasjoner, kultur og fritid', en: 'transport to organisations, culture and leisure' },
];

/** Source: 003 T3.1. */
const s14: TableDefinition = {
  id: 'S-14',
  title: { nb: 'Behov for bistand til å delta', en: 'Need of help to take part' },
  population: onLastDay,
  notes: [notes.register, notes.newestInformation],
  columns: allAges.flatMap(({ key, nb, en }) => [{ key, nb, en }, { key: `${key}-share`, nb: `${nb}: andel`, en: `${en}: share`, unit: 'percent' as const }]),
  rows: () =>
    participation.map((heading, need) =>
      row(heading, allAges.flatMap(({ age }) => {
        const box = needs.where({ need, age });
        return [count(box), percent(box, atYearEnd.where({ age, fate: KEPT }))];
      })),
    ),
};

const homeCareRecipients = { nb: 'Mottakere av 15 og/eller 1, 2 og 3 per 31.12., med og uten timer', en: 'Recipients of 15 and/or 1, 2 and 3 on 31 December, with and without hours' };

function homeCareTable(id: string, title: TableDefinition['title'], column: Heading, has: { plan?: number; coordinator?: number }): TableDefinition {
  const places = [...levels.map((heading, level) => ({ ...heading, key: `need-${heading.key}`, where: { level } })), ...aroundSixtySeven.map((span) => ({ ...span, where: { age: span.age } })), { ...total, where: {} }];
  return {
    id,
    title,
    population: homeCareRecipients,
    notes: [notes.register, notes.newestInformation, notes.needUndefined],
    columns: [{ key: 'recipients', nb: 'mottakere', en: 'recipients' }, column, share],
    rows: () =>
      places.map(({ where, key, nb, en }) => {
        const all = homeCare.where(where);
        const box = homeCare.where({ ...where, ...has });
        return row({ key, nb, en }, [count(all), count(box), percent(box, all)]);
      }),
  };
}

/** Source: 003 T3.5.1–2. */
const s17 = homeCareTable('S-17', { nb: 'Individuell plan', en: 'Individual plan' }, { key: 'plan', nb: 'med virksom plan', en: 'with a plan in use' }, { plan: 0 });
/** Source: 003 T3.6.1–2. */
const s18 = homeCareTable('S-18', { nb: 'Koordinator', en: 'Coordinator' }, { key: 'coordinator', nb: 'med koordinator', en: 'with a coordinator' }, { coordinator: 0 });

const BPA = 3;

/** Source: 003 T3.10.1–2; the base is that of the table's note (DOMAIN §9.8). */
const s19: TableDefinition = {
  id: 'S-19',
  title: { nb: 'Brukerstyrt personlig assistanse (BPA)', en: 'User-controlled personal assistance (BPA)' },
  population: onLastDay,
  notes: [notes.register, { nb: 'Andel av mottakerne som ikke er på langtidsopphold (21) per 31.12.', en: 'Share of the recipients who are not on a long-term stay (21) on 31 December.' }],
  columns: [{ key: 'assistance', nb: 'BPA', en: 'BPA' }, { key: 'base', nb: 'ikke på langtidsopphold', en: 'not on a long-term stay' }, share],
  rows: () =>
    allAges.map(({ age, key, nb, en }) => {
      const box = servicesAtYearEnd.where({ code: BPA, age, fate: KEPT });
      const base = atYearEnd.where({ age, dwelling: NOT_LONG_STAY, fate: KEPT });
      return row({ key, nb, en }, [count(box), count(base), percent(box, base)]);
    }),
};

/** Source: 003 T3.10.3. */
const s20: TableDefinition = {
  id: 'S-20',
  title: { nb: 'Andre tjenester til BPA-mottakere', en: 'Other services to recipients of BPA' },
  population: { nb: 'Mottakere av BPA per 31.12.', en: 'Recipients of BPA on 31 December' },
  notes: [notes.register],
  columns: [persons, share],
  rows: (year) =>
    codesIn(year)
      .filter((code) => code !== BPA)
      .map((code) => {
        const box = besideAssistance.where({ code });
        return row(serviceHeading(code), [count(box), percent(box, servicesAtYearEnd.where({ code: BPA, fate: KEPT }))]);
      }),
};

/** Source: 003 T3.11.1. */
const s21: TableDefinition = {
  id: 'S-21',
  title: { nb: 'Rehabilitering utenfor institusjon', en: 'Rehabilitation outside an institution' },
  population: { nb: 'Unike personer med poHab = 1 i en rad som gjelder i året', en: 'Unique persons with poHab = 1 in a row that is in force in the year' },
  notes: [notes.register, { nb: 'Til og med 2018 også mottakere av tjeneste 16.', en: 'Until 2018, recipients of service 16 too.' }, notes.needUndefined],
  columns: levelsAndTotal,
  rows: () => allAges.map(({ age, key, nb, en }) => row({ key, nb, en }, levelsAndTotal.map(({ where }) => count(rehabilitation.where({ age, ...where }))))),
};

const REHABILITATION = 19;

/** Source: 003 T3.11.3–4. */
const s22: TableDefinition = {
  id: 'S-22',
  title: { nb: 'Rehabilitering i institusjon', en: 'Rehabilitation in an institution' },
  population: { nb: 'Unike mottakere av 19 gjennom året og per 31.12.', en: 'Unique recipients of 19 during the year and on 31 December' },
  notes: [notes.register, notes.needUndefined],
  columns: levelsAndTotal,
  rows: () => [
    ...[...adultSpans, total].map((span) => ({ span, block: services, key: 'year', nb: 'gjennom året', en: 'during the year' })),
    ...[...elderSpans, total].map((span) => ({ span, block: servicesAtYearEnd, key: 'yearEnd', nb: 'per 31.12.', en: 'on 31 December' })),
  ].map(({ span, block, key, nb, en }) => {
    const age = 'age' in span ? { age: span.age as readonly number[] } : {};
    const cells = levelsAndTotal.map(({ where }) => count(block.where({ code: REHABILITATION, ...age, ...where, fate: KEPT })));
    return row({ key: `${key}-${span.key}`, nb: `${nb}: ${span.nb}`, en: `${en}: ${span.en}` }, cells);
  }),
};

function single(id: string, title: TableDefinition['title'], population: TableDefinition['population'], notesOf: TableDefinition['notes'], box: Box): TableDefinition {
  return { id, title, population, notes: [notes.register, ...notesOf], columns: [persons], rows: () => [row(total, [count(box)])] };
}

const inFile = { nb: 'Personer uten tjenester i året er også med.', en: 'Persons without services in the year are included.' };
/** Source: 003 §3.9. */
const s24 = single('S-24', { nb: 'Heldøgns tjenestetilbud', en: 'Round-the-clock services' }, { nb: 'Unike personer med poHeldg = 1', en: 'Unique persons with poHeldg = 1' }, [notes.newestInformation, inFile], roundTheClock.where());
/** Source: 003 §3.10. */
const s25 = single('S-25', { nb: 'Venteliste', en: 'Waiting list' }, { nb: 'Unike personer med poVenteliste = 1', en: 'Unique persons with poVenteliste = 1' }, [notes.newestInformation, inFile], waiting.where());

/** Source: SSB, KOSindplan0000. */
const s30: TableDefinition = {
  id: 'S-30',
  title: { nb: 'Brukere med individuell plan (SSB)', en: 'Users with an individual plan (SSB)' },
  population: onLastDay,
  notes: [notes.register, { nb: 'Uten 21, 14, 23, 24 og 25; til og med 2019 også uten 22 og 26–28.', en: 'Without 21, 14, 23, 24 and 25; until 2019 also without 22 and 26–28.' }, notes.newestInformation],
  columns: [{ key: 'users', nb: 'brukere', en: 'users' }, { key: 'plan', nb: 'med virksom plan', en: 'with a plan in use' }, share],
  rows: () => [row(total, [count(planUsers.where()), count(planUsers.where({ plan: 0 })), percent(planUsers.where({ plan: 0 }), planUsers.where())])],
};

/** Source: SSB, KOSbeboersykehje0000. */
const s31: TableDefinition = {
  id: 'S-31',
  title: { nb: 'Sykehjemsbeboere (SSB)', en: 'Residents of nursing homes (SSB)' },
  population: { nb: 'Unike mottakere av 18–21 per 31.12.', en: 'Unique recipients of 18–21 on 31 December' },
  notes: [notes.register],
  columns: [persons],
  rows: () => [row(total, [count(nursingHome.where())]), ...[18, 19, 20, 21].map((code) => row(serviceHeading(code), [count(servicesAtYearEnd.where({ code, fate: KEPT }))]))],
};

/** Source: SSB, KOSkorttidsvhjel0000. */
const s32: TableDefinition = {
  id: 'S-32',
  title: { nb: 'Tidsbegrenset opphold (SSB)', en: 'Short-term stays (SSB)' },
  population: { nb: 'Unike mottakere av 8, 18, 19 eller 20 per 31.12.', en: 'Unique recipients of 8, 18, 19 or 20 on 31 December' },
  notes: [notes.register, notes.needUndefined],
  columns: levelsAndTotal,
  rows: () => [row(total, levelsAndTotal.map(({ where }): Formula => count(timeLimited.where(where))))],
};

export const answerTables = [s14, s17, s18, s19, s20, s21, s22, s24, s25, s30, s31, s32];
