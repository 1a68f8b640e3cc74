import { areIdsStable, isEarlier } from '../counts/compared.ts';
import { defineRule } from './rule.ts';

const YEARS = 3;
/** One in so many. */
const FIFTH = 5;

/**
 * More than a fifth of the open services that are three years old or more are the same, row for row, in both extracts.
 * Decides: the services are those that are active and began at least three years before the end of the data year; rows are
 * the same if all their fields, ids included, have the same values; silent where the ids do not prove to be the same in
 * both extracts (DOMAIN §8).
 */
export const kpr908 = defineRule({
  id: 'KPR908',
  name: 'open-rows-unchanged',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Mange gamle, åpne tjenester er uendret fra året før', en: 'Many old open services are unchanged from the year before' },
  sources: ['DOMAIN §5 E-10', 'RULES KPR908'],
  messages: {
    default: {
      nb: (p, t) => `${t.number(Number(p.same))} av ${t.number(Number(p.open))} åpne tjenester som er ${YEARS} år eller eldre, er uendret. ${t.mayBeRight} Kontroller at de fortsatt gis.`,
      en: (p, t) => `${t.number(Number(p.same))} of ${t.number(Number(p.open))} open services that are ${YEARS} years old or more are unchanged. ${t.mayBeRight} Check that they still run.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Radene er helt like i begge uttrekkene: ikke noe nytt vedtak, ingen nye timer, ingen slutt. Noen tjenester varer lenge, men ofte har tjenesten stanset uten at den er avsluttet i fagsystemet, og mottakeren telles år etter år. Ta ut en liste over gamle, åpne tjenester, og avslutt dem som ikke gis lenger.',
      en: () =>
        'The rows are exactly alike in both extracts: no new decision, no new hours, no end. Some services last long, but often the service has stopped without being ended in the record system, and the recipient is counted year after year. List the old open services and end those that no longer run.',
    },
  },
  check: {
    compare(current, previous, report, { period }) {
      if (!isEarlier(previous, current)) return;
      const open = current.roster.openFor(YEARS, period);
      const same = open.filter((row) => previous.roster.openServices.has(row)).length;
      if (same * FIFTH > open.length && areIdsStable(current, previous)) report({ message: 'default', params: { same, open: open.length } });
    },
  },
});
