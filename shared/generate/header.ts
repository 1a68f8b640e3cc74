import { dayOf } from '../extract/calendar.ts';
import { type Element, field, row } from './model.ts';
import type { View } from './view.ts';

/** Obviously nobody: example.invalid can have no mailbox (RFC 2606), and no telephone has eight zeros. */
const contacts = [
  ['1', 'Syntetisk Kontakt Én', 'kontakt.en@example.invalid'],
  ['2', 'Syntetisk Kontakt To', 'kontakt.to@example.invalid'],
] as const;

/** INNHINFO: who sends what, and for which year. The file is made in the days before the deadline of 15 January. */
export function headerElement(municipality: string, district: string, view: View, key: number): Element {
  return row('INNHINFO', [], [
    field('iiInnhType', 'P'),
    field('iiKomnr', municipality),
    field('iiBydelsnr', district),
    ...contacts.map(([type, name, mail]) =>
      row('iiKontakt', [], [field('Type', type), field('Navn', name), field('Telefon', '00000000'), field('Epost', mail)]),
    ),
    field('iiFraDato', view.date(view.start)!),
    field('iiTilDato', view.date(view.end)!),
    field('iiLagetDato', view.date(dayOf(view.year + 1, 1, 2 + (key % 13)))!),
    field('iiSysID', 'Syntetisk EPJ'),
    field('iiSysVersjon', '1.0'),
    field('iiLopenr', '1'),
  ]);
}
