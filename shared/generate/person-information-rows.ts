import { type Element, add, row } from './model.ts';
import type { Information } from './person-information.ts';
import type { Ids, View } from './view.ts';

const participationFields = [
  ['poArbBistBehov', 'poArbBistMottar'], ['poArbTranspBehov', 'poArbTranspMottar'],
  ['poFriBistBehov', 'poFriBistMottar'], ['poFriTranspBehov', 'poFriTranspMottar'],
] as const;
const nutritionFields = [['poErnKartlagt', 'poErnKartlagtDato'], ['poErnRisiko', 'poErnRisikoDato'], ['poErnPlan', 'poErnPlanDato']] as const;

/** The answers of 2018, where they differ (DOMAIN §3): nobody had the answer "no right to it", but 9 was one. */
const planIn2018 = ['', '1', '2', '3', '9'];
const coordinatorIn2018 = ['', '1', '2', '2', '9'];

/** What the year's extract shows of the information. */
export function informationRows(informations: readonly Information[], view: View, ids: Ids): Element[] {
  const rows: Element[] = [];
  for (let i = 0; i < informations.length; i++) {
    const information = informations[i]!;
    if (information.from > view.end || (information.to ?? Infinity) < view.historyFrom) continue;
    rows.push(row('PERSONOPPL', [['poPeID', ids.person], ['poPoID', ids.row(i + 1)]], fieldsOf(information, view)));
  }
  return rows;
}

function fieldsOf(information: Information, view: View): Element[] {
  const { oldFormat } = view;
  const { lasting } = information;
  const fields: Element[] = [];
  // The register of 2018 expects these four of everybody.
  const expected = oldFormat ? '2' : undefined;
  add(fields, 'poHusstand', lasting.poHusstand ?? expected);
  add(fields, 'poOmsorgBarn', lasting.poOmsorgBarn ?? expected);
  add(fields, 'poPrivHjelp', lasting.poPrivHjelp ?? (oldFormat ? '5' : undefined));
  add(fields, 'poBoligTilr', lasting.poBoligTilr ?? expected);
  add(fields, 'poVurdTann', information.poVurdTann);
  add(fields, 'poVurdLege', information.poVurdLege);
  const { poIndPlan, poHarKoordinator } = lasting;
  add(fields, 'poIndPlan', oldFormat && poIndPlan !== undefined ? planIn2018[Number(poIndPlan)] : poIndPlan);
  add(fields, 'poHarKoordinator', oldFormat && poHarKoordinator !== undefined ? coordinatorIn2018[Number(poHarKoordinator)] : poHarKoordinator);
  for (let i = 0; i < participationFields.length; i++) {
    const [need, receives] = lasting.participation[i]!;
    add(fields, participationFields[i]![0], need);
    add(fields, participationFields[i]![1], receives);
  }
  const reviewed = view.date(information.reviewed);
  add(fields, 'poLegeMiddGj', information.poLegeMiddGj ?? (oldFormat ? '9' : undefined));
  if (information.poLegeMiddGj === '1') add(fields, 'poLegeMiddGjDato', reviewed);
  for (let i = 0; i < information.nutrition.length; i++) {
    const answer = information.nutrition[i]!;
    add(fields, nutritionFields[i]![0], answer);
    if (answer === '1') add(fields, nutritionFields[i]![1], reviewed);
  }
  const { to } = information;
  add(fields, 'poFraDato', view.date(information.from));
  add(fields, 'poTilDato', to !== undefined && to <= view.end ? view.date(to) : undefined);
  if (!oldFormat) addAnswersSince2019(fields, information, view);
  return fields;
}

function addAnswersSince2019(fields: Element[], information: Information, view: View): void {
  const { waitingSince, poHeldg, rehabilitationFrom } = information;
  if (waitingSince !== undefined) {
    add(fields, 'poVenteliste', '1');
    add(fields, 'poVentelisteDato', view.date(waitingSince));
  }
  if (poHeldg) add(fields, 'poHeldg', '1');
  if (rehabilitationFrom !== undefined) {
    add(fields, 'poHab', '1');
    add(fields, 'poHabDato', view.date(rehabilitationFrom));
  } else if (information.rehabilitationAsked) add(fields, 'poHab', '2');
}
