import type { Guide } from './guide.ts';

export const kpr004: Guide = {
  finds: {
    nb: 'Et element, et attributt eller løs tekst som formatet ikke har på denne plassen. Erklæringer av navnerom, og attributtene som sier hvor skjemaet ligger, er tillatt overalt. Det som står inne i et ukjent element, blir ikke kontrollert.',
    en: 'An element, an attribute or loose text that the format does not have at this place. Declarations of namespaces, and the attributes that say where the schema lies, are allowed everywhere. What stands inside an unknown element is not checked.',
  },
  matters: {
    nb: 'Registerets skjema sier nøyaktig hva hver rad kan inneholde, og en fil med noe annet er ikke gyldig. Da avvises hele meldingen, også det som er riktig. Skjemaet for versjon 3.7 er offentlig, så leverandøren kan kontrollere mot det selv.',
    en: 'The registry’s schema says exactly what each row can hold, and a file with anything else is not valid. Then the whole message is rejected, also what is right. The schema of version 3.7 is public, so that the vendor can check against it.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjTjenUnderType>1</tjTjenUnderType>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Kommunen kan som regel ikke gjøre noe i fagsystemet: det er koden som skriver uttrekket, som tar med for mye. Send funnet til leverandøren. Ofte er feltet fra en eldre versjon (tjTjenUnderType gikk ut i 3.7), eller navnet er skrevet feil.',
    en: 'There is usually nothing for the municipality to do in the record system: it is the code that writes the extract that includes too much. Send the finding to the vendor. Often the field is from an older version (tjTjenUnderType went out in 3.7), or the name is misspelt.',
  },
  fix: {
    kind: 'suggested',
    nb: 'Elementet, attributtet eller teksten fjernes. Det er bare et forslag, for opplysningen kan være riktig og bare ha feil navn; da forsvinner den. Se på innholdet før du fjerner det.',
    en: 'The element, the attribute or the text is removed. That is only a suggestion: the information may be right and only have the wrong name, and then it is lost. Look at the content before you remove it.',
  },
};
