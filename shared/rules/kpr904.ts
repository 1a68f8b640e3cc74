import { changeShown } from '../counts/figures.ts';
import { defineRule } from './rule.ts';
import { serviceChanges, swaps } from './service-changes.ts';

/**
 * Two codes that are easily mistaken for each other moved in opposite directions by about the same number: 8/21, 18/20,
 * 1/2, 1/15, 6/26. Decides: at least one of them changed greatly (KPR902), and the smaller movement is at least half of
 * the greater one.
 */
export const kpr904 = defineRule({
  id: 'KPR904',
  name: 'codes-swapped',
  severity: 'info',
  registryAction: 'none',
  actor: 'both',
  needsYear: true,
  summary: { nb: 'To koder ser ut til å være forvekslet', en: 'Two codes seem to have been mistaken for each other' },
  sources: ['DOMAIN §5 E-07', 'DOMAIN §5 E-08', 'DOMAIN §5 E-09', 'DOMAIN §5 E-31', 'RULES KPR904'],
  messages: {
    default: {
      nb: (p, t) => `Kode ${p.down} gikk ned med ${t.number(Number(p.fewer))}, og ${p.up} gikk opp med ${t.number(Number(p.more))}. Det kan være riktig. Sammenlign kodeoppsettet med fjorårets.`,
      en: (p, t) => `Code ${p.down} went down by ${t.number(Number(p.fewer))} and ${p.up} up by ${t.number(Number(p.more))}. It may be right. Compare the mapping of codes with last year’s.`,
    },
  },
  hovers: {
    default: {
      nb: (p, t) =>
        `${t.service(Number(p.down))} (${changeShown(-Number(p.fewer), 0, t.language)}) og ${t.service(Number(p.up))} (${changeShown(Number(p.more), 0, t.language)}) forveksles lett, og de har gått hver sin vei med omtrent like mange. Det ser ut som en forveksling av kodene, men kan også være en ny praksis. Sammenlign kodeoppsettet i fagsystemet med fjorårets; er det feil, er det en sak for leverandøren.`,
      en: (p, t) =>
        `${t.service(Number(p.down))} (${changeShown(-Number(p.fewer), 0, t.language)}) and ${t.service(Number(p.up))} (${changeShown(Number(p.more), 0, t.language)}) are easily mistaken for each other, and they moved in opposite directions by about as many. It looks as if the codes were swapped, but may be a new practice. Compare the mapping of codes in the record system with last year’s; if it is wrong, it is a matter for the vendor.`,
    },
  },
  check: {
    compare(current, previous, report) {
      for (const { down, up } of swaps(serviceChanges(current, previous))) {
        report({ message: 'default', params: { down: down.code, fewer: down.before - down.now, up: up.code, more: up.now - up.before } });
      }
    },
  },
});
