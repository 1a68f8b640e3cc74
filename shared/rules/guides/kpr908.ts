import type { Guide } from './guide.ts';

export const kpr908: Guide = {
  finds: {
    nb: 'Mer enn en femtedel av de åpne tjenestene som er minst tre år gamle, er helt like i begge uttrekk: alle felt og id-er har samme verdi. Kan det ikke vises at id-ene er de samme i begge filer, er regelen stille.',
    en: 'More than a fifth of the open services that are at least three years old are quite the same in both extracts: all fields and ids have the same values. Where the ids cannot be shown to be the same in both files, the rule is silent.',
  },
  matters: {
    nb: 'Hver av dem telles som mottaker nok et år. Er tjenesten stanset, er kommunens tall for høyt, og det retter seg ikke av seg selv. FHIs notat om 2023-tallene har flere kommuner som ryddet og falt brått; da så det ut som et stort kutt. Noen tjenester er virkelig uendret i mange år, så regelen er en opplysning.',
    en: 'Each of them counts as a recipient for another year. If the service has stopped, the municipality’s figure is too high, and it does not right itself. FHI’s note on the 2023 figures has several municipalities that cleaned up and dropped suddenly; then it looked like a great cut. Some services really are unchanged for many years, so the rule is an info.',
  },
  example: {
    nb: '400 tjenester er åpne og begynte for tre år siden eller mer. 130 av dem står nøyaktig likt i fjorårets uttrekk. Det er mer enn en femtedel (80) og gir et funn.',
    en: '400 services are open and began three years ago or more. 130 of them stand exactly alike in last year’s extract. That is more than a fifth (80) and gives a finding.',
  },
  remedy: {
    nb: 'La hver enhet få listen over sine gamle, åpne tjenester, og be dem svare ja eller nei på om tjenesten fortsatt gis. Avslutt dem som er over, på den dagen de stanset, og vurder de andre vedtakene på nytt. Rydd gjerne litt hvert år, så hopper ikke tallene.',
    en: 'Give each unit the list of its old, open services and ask for a yes or no on whether the service is still given. End those that are over on the day they stopped, and review the other decisions. Preferably clean up a little every year, so that the figures do not jump.',
  },
};
