import type { Guide } from './guide.ts';

export const kpr316: Guide = {
  finds: {
    nb: 'fnFraDato, diFraDato, dgFraDato, poVentelisteDato eller poHabDato er etter dataårets siste dag. Datoene som registeret selv kontrollerer, hører til KPR303. Er perioden i hodet feil (KPR101), brukes likevel dataårets siste dag.',
    en: 'fnFraDato, diFraDato, dgFraDato, poVentelisteDato or poHabDato is after the last day of the data year. The dates that the registry itself checks belong to KPR303. Where the period of the header is wrong (KPR101), the last day of the data year is used all the same.',
  },
  matters: {
    nb: 'Registeret kontrollerer ikke disse datoene og beholder raden, men den sier noe om neste år. En kartlegging datert i januar teller ikke for dataåret, og kan skjule at personen ikke ble kartlagt i tide. At uttrekket bare gjelder 1. januar til 31. desember, er registerets eget krav.',
    en: 'The registry does not check these dates and keeps the row, but it says something of the next year. An assessment dated in January does not count for the data year, and may hide that the person was not assessed in time. That the extract covers 1 January to 31 December only is the registry’s own demand.',
  },
  bad: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poFraDato>20210201</poFraDato>
  <poVenteliste>1</poVenteliste>
  <poVentelisteDato>20220110</poVentelisteDato>
</PERSONOPPL>`,
  good: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poFraDato>20210201</poFraDato>
  <poVenteliste>1</poVenteliste>
  <poVentelisteDato>20211110</poVentelisteDato>
</PERSONOPPL>`,
  remedy: {
    nb: 'Er årstallet skrevet feil, retter du det i fagsystemet; det skjer lett i januar. Er datoen riktig, skal opplysningen være med i neste års uttrekk. Leverandøren må la utvalget stoppe ved årsskiftet for alle slags rader, ikke bare for tjenester.',
    en: 'If the year is mistyped, correct it in the record system; that happens easily in January. If the date is right, the information belongs in next year’s extract. The vendor must let the selection stop at the turn of the year for all kinds of rows, not only for services.',
  },
};
