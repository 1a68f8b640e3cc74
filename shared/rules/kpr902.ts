import { nationalCount } from '../counts/national.ts';
import { backThen, changeOf, changeParams } from './change.ts';
import { type Filled, type Message, defineRule } from './rule.ts';
import { type ServiceChange, isGreat, serviceChanges, swaps, vanishedOrAppeared } from './service-changes.ts';
import type { Texts } from './texts.ts';

const lowThreshold = new Set([4, 15]);
const ALARM = 6;
const HOUSING = 29;

function accepted(p: Filled, t: Texts): string {
  const moved = `Kode ${p.code}: ${t.number(Number(p.now))} mottakere, mot ${t.number(Number(p.before))} ${backThen(p, t)} (${changeOf(p, t)}). Registeret godtar filen.`;
  return t.language === 'nb' ? moved : `Code ${p.code}: ${t.number(Number(p.now))} recipients, against ${t.number(Number(p.before))} ${backThen(p, t)} (${changeOf(p, t)}). The registry accepts it.`;
}

const says = (nb: string, en: string): Message => ({ nb: (p, t) => `${accepted(p, t)} ${nb}`, en: (p, t) => `${accepted(p, t)} ${en}` });

/**
 * A code's recipients changed by more than 20 % and at least 20 persons (5 under coercion). Decides: a code that came or
 * went is KPR903 alone; the likely cause is named by the code, or by the country where it moved the same way.
 */
export const kpr902 = defineRule({
  id: 'KPR902',
  name: 'service-changed',
  severity: 'warning',
  registryAction: 'none',
  actor: 'both',
  needsYear: true,
  summary: { nb: 'Antall mottakere av en tjeneste er sterkt endret', en: 'The number of recipients of a service has changed greatly' },
  sources: ['DOMAIN §5 E-05', 'DOMAIN §5 E-11', 'DOMAIN §5 E-12', 'DOMAIN §5 E-28', 'DOMAIN §6.1 S-28', 'RULES KPR902'],
  messages: {
    default: says('Finn årsaken, og noter den.', 'Find the cause and note it.'),
    swapped: says('Se også KPR904.', 'See KPR904 too.'),
    lowThreshold: says('Kontroller lavterskeltilbudene.', 'Check the low-threshold offers.'),
    alarm: says('Kontroller hvilke alarmer som er med.', 'Check which alarms are included.'),
    housing: says('Kontroller hvilke boliger som er med.', 'Check which housing is included.'),
    country: says('Slik var det også i landet. Kontroller tallet.', 'The country moved likewise. Check it.'),
  },
  hovers: {
    default: {
      nb: (p, t) => `${t.service(Number(p.code))} har endret seg mer enn 20 %. Vanlige årsaker er bytte av fagsystem, ny praksis for vedtak, opprydding, og tjenester som er ført på en annen kode. Finn årsaken, og noter den: FHI spør om slike endringer.`,
      en: (p, t) => `${t.service(Number(p.code))} has changed by more than 20%. Common causes are a new record system, a new practice of decisions, a clean-up, and services filed under another code. Find the cause and note it: FHI asks about such changes.`,
    },
    swapped: {
      nb: (p, t) => `${t.service(Number(p.code))} har endret seg mer enn 20 %, og en annen kode har gått motsatt vei med omtrent like mange. Ofte er en tjeneste ført på feil kode i fagsystemets oppsett. Sammenlign kodeoppsettet med fjorårets.`,
      en: (p, t) => `${t.service(Number(p.code))} has changed by more than 20%, and another code has moved the other way by about as many. Often a service is mapped to the wrong code in the set-up of the record system. Compare the set-up with last year’s.`,
    },
    lowThreshold: {
      nb: (p, t) => `${t.service(Number(p.code))} har endret seg mer enn 20 %. Lavterskeltilbud og psykisk helse er noen år med og andre år ikke; behovet til den enkelte avgjør om de skal rapporteres. Kontroller om de er tatt inn eller ut, og noter hvorfor.`,
      en: (p, t) => `${t.service(Number(p.code))} has changed by more than 20%. Low-threshold offers and mental health are included in some years and not in others; the person’s need decides whether they are reported. Check whether they came in or were left out, and note why.`,
    },
    alarm: {
      nb: (p, t) => `${t.service(Number(p.code))} har endret seg mer enn 20 %. En alarm rapporteres når den dekker et behov for helse- og omsorgstjenester, men noen kommuner tar med alle. Kontroller hvilke alarmer som er med, og noter endret praksis.`,
      en: (p, t) => `${t.service(Number(p.code))} has changed by more than 20%. An alarm is reported where it meets a need for health and care services, but some municipalities include them all. Check which alarms are included, and note a changed practice.`,
    },
    housing: {
      nb: (p, t) => `${t.service(Number(p.code))} har endret seg mer enn 20 %. Etter bytte av fagsystem ligger boliger ofte under en annen tjeneste, og gamle vedtak med kode 12 og 13 er ikke alltid revidert. Kontroller oppsettet sammen med leverandøren.`,
      en: (p, t) => `${t.service(Number(p.code))} has changed by more than 20%. After a change of record system, housing is often filed under another service, and old decisions with codes 12 and 13 are not always revised. Check the set-up together with the vendor.`,
    },
    country: {
      nb: (p, t) => `${t.service(Number(p.code))} har endret seg mer enn 20 %, men også i landet endret antallet seg sterkt i samme retning. Endringen kan være riktig. Kontroller tallet, og noter årsaken.`,
      en: (p, t) => `${t.service(Number(p.code))} has changed by more than 20%, but the number changed strongly in the same direction in the country too. The change may be right. Check the number and note the cause.`,
    },
  },
  check: {
    compare(current, previous, report) {
      const changes = serviceChanges(current, previous);
      const swapped = new Set(swaps(changes).flatMap(({ down, up }) => [down.code, up.code]));
      for (const change of changes) {
        if (!isGreat(change) || vanishedOrAppeared(change)) continue;
        const message = swapped.has(change.code) ? 'swapped' : causeOf(change, current.statistics.dataYear);
        report({ message, params: { code: change.code, ...changeParams(change.now, change.before, current, previous) } });
      }
    },
  },
});

function causeOf(change: ServiceChange, year: number): string {
  const { code } = change;
  if (movedWithCountry(change, year)) return 'country';
  if (lowThreshold.has(code)) return 'lowThreshold';
  return code === ALARM ? 'alarm' : code === HOUSING ? 'housing' : 'default';
}

/** A change of the country by a tenth or more. */
const COUNTRY_MOVED = 0.1;

/** Whether the nation's number moved the same way from the year before; the last years that are known stand for later ones. */
function movedWithCountry({ code, now, before }: ServiceChange, year: number): boolean {
  const known = Math.min(year, 2023);
  const [to, from] = [nationalCount(code, known), nationalCount(code, known - 1)];
  if (to === undefined || from === undefined) return false;
  const change = to.persons / from.persons - 1;
  return Math.abs(change) >= COUNTRY_MOVED && Math.sign(change) === Math.sign(now - before);
}
