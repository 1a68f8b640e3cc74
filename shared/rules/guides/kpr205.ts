import type { Guide } from './guide.ts';

export const kpr205: Guide = {
  finds: {
    nb: 'Et felt med koder har en verdi som ikke står i kodeverket for dataåret: alle kodefelt i PERSONOPPL, og tjVedtak og tjRullerende i TJENESTE. Individuell plan (KPR203), koordinator (KPR204) og skår (KPR208) har egne regler. poHeldg godtas som 1 og 2. Et tomt felt er ikke en ugyldig kode.',
    en: 'A coded field has a value that is not in its codebook for the data year: all coded fields of PERSONOPPL, and tjVedtak and tjRullerende in TJENESTE. Individual plan (KPR203), coordinator (KPR204) and scores (KPR208) have rules of their own. poHeldg passes as 1 and 2. A blank field is no invalid code.',
  },
  matters: {
    nb: 'Registeret fjerner verdien og beholder resten av raden, så feilen synes ikke før tallene er for lave. Mangler tjVedtak på denne måten, teller tjenesten ikke som innvilget. Kodene og følgen står i registerets beskrivelse av formatet for 2019; koder fra 2018, som 9 «ikke relevant», gjelder ikke lenger for alle felt.',
    en: 'The registry removes the value and keeps the rest of the row, so that the fault is not seen before the figures are too low. Where tjVedtak is lost in this way, the service does not count as granted. Codes and consequence stand in the registry’s description of the format of 2019; codes of 2018, such as 9 “not relevant”, are no longer valid for all fields.',
  },
  bad: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poHusstand>4</poHusstand>
  <poFraDato>20210201</poFraDato>
</PERSONOPPL>`,
  good: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poHusstand>2</poHusstand>
  <poFraDato>20210201</poFraDato>
</PERSONOPPL>`,
  remedy: {
    nb: 'Åpne personopplysningene eller vedtaket i fagsystemet og velg svaret på nytt fra listen. Finnes ikke koden i listen, er svaret trolig fra en eldre versjon eller et annet kodeverk. Har mange rader samme kode, må leverandøren rette oversettelsen; for eksempel har husstand to kodeverk som lett forveksles (9335 og 3104).',
    en: 'Open the person information or the decision in the record system and choose the answer anew from the list. If the code is not in the list, the answer is probably from an older version or another codebook. If many rows have the same code, the vendor must correct the translation; household, for instance, has two codebooks that are easily confused (9335 and 3104).',
  },
  fix: {
    kind: 'both',
    nb: 'Mellomrom rundt en gyldig kode fjernes; det er trygt, for svaret er det samme, og de andre reglene leser det slik allerede. Ellers er hver kode i kodeverket et forslag, med hva den betyr, og ingen av dem er forvalgt: bare den som kjenner personen, kan velge.',
    en: 'Blanks around a valid code are removed; that is safe, because the answer is the same, and the other rules read it so already. Otherwise each code of the codebook is a suggestion, with what it means, and none is preferred: only somebody who knows the person can choose.',
  },
};
