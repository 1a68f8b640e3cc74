import { hasServiceTypeForm } from '../extract/service.ts';
import { serviceCode } from '../extract/services.ts';
import { tjTjenType } from '../extract/slots.ts';
import { defineRule } from './rule.ts';
import type { Texts } from './texts.ts';

/** Longer names leave no room for the rest of the message. */
const LONGEST = 36;

function named(code: string | number, t: Texts): string {
  const name = t.service(Number(code));
  return name.length > LONGEST ? String(code) : name;
}

/** The service code came after the data year. */
export const kpr206 = defineRule({
  id: 'KPR206',
  name: 'service-code-not-yet-valid',
  severity: 'error',
  registryAction: 'setNull',
  actor: 'both',
  needsYear: true,
  summary: { nb: 'Tjenestekoden gjelder ikke ennå', en: 'The service code is not yet valid' },
  sources: ['DOMAIN §2', 'RULES KPR206'],
  messages: {
    default: {
      nb: (p, t) => `Tjenestekode ${named(p.code!, t)} gjelder fra ${p.from}; dataåret er ${p.year}. ${t.nullsType} Rett koden.`,
      en: (p, t) => `Service code ${named(p.code!, t)} is valid from ${p.from}; the data year is ${p.year}. The registry sets the type to NULL. Correct it.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Kodene 27, 28 og 29 kom i 2019, og 25 og 26 i 2016. Registeret kjenner dem ikke for tidligere år og nuller tjenestetypen. Kontroller først at dataåret i filen er riktig.',
      en: () =>
        'Codes 27, 28 and 29 came in 2019, 25 and 26 in 2016. For earlier years the registry does not know them and sets the service type to NULL. First check that the data year of the file is right.',
    },
  },
  check: {
    service(service, report, { year }) {
      const code = service.values[tjTjenType]!;
      if (code === service.code || !hasServiceTypeForm(service)) return;
      const from = serviceCode(code)?.validFrom ?? 0;
      if (from > year) report({ row: service, slot: tjTjenType, message: 'default', params: { code, from, year } });
    },
  },
});
