import type { Guide } from './guide.ts';

export const kpr708: Guide = {
  finds: {
    nb: 'Alle personens funksjonsskårer er 9 («ikke relevant»). Eldre skårer er med. Funnet står ved den første 9-eren. Personer uten skårer gir ikke funn.',
    en: 'All function scores of the person are 9 (“not relevant”). Older scores count too. The finding stands at the first 9. Persons without scores give no finding.',
  },
  matters: {
    nb: 'En person som bare har 9, kommer i gruppen uoppgitt i alle tall etter bistandsbehov, på linje med den som aldri er kartlagt; det står i vedlegg A i Helsedirektoratets rapport for 2021. I 2021 var 35 020 mottakere i landet uoppgitt. Kommunens mottakere ser da mindre hjelpetrengende ut enn de er.',
    en: 'A person with nothing but 9 is not specified in all figures by need, like somebody who was never assessed; so says annex A of Helsedirektoratet’s report for 2021. In 2021, 35,020 recipients of the country were not specified. The municipality’s recipients then seem to need less help than they do.',
  },
  bad: `
<FUNKSJON fnPeID="1" fnFnID="1">
  <fnFunkType>5</fnFunkType>
  <fnFunkVerdi>9</fnFunkVerdi>
  <fnFraDato>20210201</fnFraDato>
  <fnTilDato>99991231</fnTilDato>
</FUNKSJON>`,
  good: `
<FUNKSJON fnPeID="1" fnFnID="1">
  <fnFunkType>5</fnFunkType>
  <fnFunkVerdi>2</fnFunkVerdi>
  <fnFraDato>20210201</fnFraDato>
  <fnTilDato>99991231</fnTilDato>
</FUNKSJON>`,
  remedy: {
    nb: 'Kartlegg personen i fagsystemet. 9 er ikke et svar for den som ikke rakk å spørre; da skal feltet stå tomt til det er gjort. Fyller fagsystemet ut 9 av seg selv i en ny kartlegging, bør leverandøren la feltene stå tomme i stedet.',
    en: 'Assess the person in the record system. 9 is no answer for somebody who had no time to ask; then the field should be empty until it is done. If the record system fills in 9 by itself in a new assessment, the vendor should leave the fields empty instead.',
  },
};
