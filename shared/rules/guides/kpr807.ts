import type { Guide } from './guide.ts';

export const kpr807: Guide = {
  finds: {
    nb: 'Uttrekket har minst 100 mottakere, og mer enn 5 % av dem har en annen peKomnr enn kommunen som sender. Grensen kan endres. Manglende nummer, 9999 og numre som har tatt over for kommunens eget, regnes ikke som en annen kommune.',
    en: 'The extract has at least 100 recipients, and more than 5% of them have another peKomnr than the sending municipality. The limit can be changed. A missing number, 9999 and numbers that took over the municipality’s own do not count as another municipality.',
  },
  matters: {
    nb: 'Personer med feil bosted telles i en annen kommunes tall, eller kommunen rapporterer mottakere den ikke har. FHIs notat om 2023-tallene forteller at Lyngdal fikk mer enn tre ganger så mange på kode 20 på grunn av gjestepasienter. Registeret godtar filen.',
    en: 'Persons with a wrong residence count in the figures of another municipality, or the municipality reports recipients that it does not have. FHI’s note on the 2023 figures tells that Lyngdal got more than three times as many on code 20 because of guest patients. The registry accepts the file.',
  },
  bad: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <peKomnr>4601</peKomnr>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>29</tjTjenType>
    <tjSoknadDato>20210201</tjSoknadDato>
    <tjVedtDato>20210301</tjVedtDato>
    <tjVedtak>2</tjVedtak>
    <tjFraDato>20210314</tjFraDato>
  </TJENESTE>
</PERSON>
<PERSON pePeID="2">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <peKomnr>4626</peKomnr>
  <TJENESTE tjPeID="2" tjTjID="2">
    <tjTjenType>29</tjTjenType>
    <tjSoknadDato>20210201</tjSoknadDato>
    <tjVedtDato>20210301</tjVedtDato>
    <tjVedtak>2</tjVedtak>
    <tjFraDato>20210314</tjFraDato>
  </TJENESTE>
</PERSON>`,
  good: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <peKomnr>4601</peKomnr>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>29</tjTjenType>
    <tjSoknadDato>20210201</tjSoknadDato>
    <tjVedtDato>20210301</tjVedtDato>
    <tjVedtak>2</tjVedtak>
    <tjFraDato>20210314</tjFraDato>
  </TJENESTE>
</PERSON>`,
  persons: 100,
  remedy: {
    nb: 'Ta ut en liste over mottakere med annen bostedskommune og se på noen av dem. Er adressen gammel, oppdaterer du den fra folkeregisteret. Er de gjestepasienter, skal bostedskommunens nummer stå, og raden er riktig. Sender uttrekket kommunen der tjenesten gis eller der enheten ligger, må leverandøren rette det.',
    en: 'List the recipients with another municipality of residence and look at some of them. If the address is old, update it from the population register. If they are guest patients, the number of their home municipality is right, and so is the row. If the export sends the municipality where the service is given or where the unit lies, the vendor must correct it.',
  },
};
