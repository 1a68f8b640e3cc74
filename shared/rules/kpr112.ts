import { dayOf } from '../extract/calendar.ts';
import { peAlder, tjFraDato } from '../extract/slots.ts';
import { defineRule, shown } from './rule.ts';

/** The oldest that a recipient can be, in years. */
const OLDEST = 115;

/**
 * The age cannot be right: out of range, or an active service began more than a year before the person was born. The year
 * of birth is the data year less the age, which is that on 31 December.
 */
export const kpr112 = defineRule({
  id: 'KPR112',
  name: 'age-implausible',
  severity: 'warning',
  registryAction: 'none',
  actor: 'both',
  summary: { nb: 'Alderen kan ikke stemme', en: 'The age cannot be right' },
  sources: ['DOMAIN §0.1', 'DOMAIN §6.0', 'RULES KPR112'],
  messages: {
    range: {
      nb: (p, t) => `peAlder er ${p.age}. ${t.keepsValue('aldersgruppen blir feil')} Kontroller fødselsdatoen.`,
      en: (p, t) => `peAlder is ${p.age}. ${t.keepsValue('the age group becomes wrong')} Check the date of birth.`,
    },
    born: {
      nb: (p, t) => `peAlder er ${p.age}, men en tjeneste startet ${p.start}. ${t.keepsValue('aldersgruppen blir feil')} Kontroller fødselsdatoen.`,
      en: (p, t) => `peAlder is ${p.age}, but a service began ${p.start}. ${t.keepsValue('the age group becomes wrong')} Check the date of birth.`,
    },
    service: { nb: () => 'tjenesten som startet før fødselen', en: () => 'the service that began before the birth' },
  },
  hovers: {
    default: {
      nb: () =>
        'Alderen er den personen har 31. desember i dataåret, og utledes av fødselsnummeret. Den er negativ, over 115 år, eller personen har en tjeneste fra før fødselen. Enten er alderen feil, eller så hører tjenesten til en annen. Kontroller personen i fagsystemet.',
      en: () =>
        'The age is that on 31 December of the data year and is derived from the national identity number. It is negative, above 115 years, or the person has a service from before the birth. Either the age is wrong, or the service belongs to somebody else. Check the person in the record system.',
    },
  },
  check: {
    personRow(row, report, { year }, { services }) {
      const age = row.values[peAlder]!;
      if (age < 0 || age > OLDEST) {
        report({ row, slot: peAlder, message: 'range', params: { age: shown(row, peAlder) } });
        return;
      }
      if (Number.isNaN(age) || Number.isNaN(year)) return;
      const earliest = dayOf(year - age - 1, 1, 1);
      for (let i = 0; i < services.length; i++) {
        const service = services.pool[i]!;
        if (!(service.values[tjFraDato]! < earliest) || !service.active || service.broken) continue;
        const params = { age: shown(row, peAlder), start: shown(service, tjFraDato) };
        report({ row, slot: peAlder, message: 'born', params, related: [{ row: service, slot: tjFraDato, note: 'service' }] });
        return;
      }
    },
  },
});
