/**
 * The code list of every coded field but tjTjenType (services.ts), with the data years of its codes.
 * Source: DOMAIN §3 and §4, which win over the `codeSystem` numbers of the format tables.
 */
import * as tables from './code-list-tables.ts';

export { individualPlan8705 } from './code-list-tables.ts';

/** One code of a list. Years are data years, both ends included. */
export interface Code {
  /** As the file spells it. */
  readonly code: string;
  readonly nb: string;
  readonly en: string;
  /** First data year; missing: from the beginning. */
  readonly from?: number;
  /** Last data year; missing: still valid. */
  readonly to?: number;
  /** The code of the register's list that means the same. */
  readonly replacedBy?: string;
}

export interface CodeList {
  readonly codes: readonly Code[];
}

const lists = new Map<string, CodeList>([
  ['Type', tables.unpublished], // 9341
  ['peKjonn', tables.sex],
  ['poHusstand', tables.household],
  ['poOmsorgBarn', tables.yesNo],
  ['poPrivHjelp', tables.privateHelp],
  ['poBoligTilr', tables.yesNo],
  ['poIndPlan', tables.individualPlan],
  ['poHarKoordinator', tables.coordinator],
  ['poArbBistBehov', tables.need],
  ['poArbBistMottar', tables.receivesHelp],
  ['poArbTranspBehov', tables.need],
  ['poArbTranspMottar', tables.receivesTransport],
  ['poFriBistBehov', tables.need],
  ['poFriBistMottar', tables.receivesHelp],
  ['poFriTranspBehov', tables.need],
  ['poFriTranspMottar', tables.receivesTransport],
  ['poLegeMiddGj', tables.yesNoSince2019],
  ['poErnKartlagt', tables.yesNoSince2019],
  ['poErnRisiko', tables.yesNoSince2019],
  ['poErnPlan', tables.yesNoSince2019],
  ['poVenteliste', tables.yesNo],
  ['poHeldg', tables.yesNo], // one source lists 1 only, the codebook has 2 as well (DOMAIN §9.15; RULES KPR205)
  ['poHab', tables.yesNo],
  ['fnFunkType', tables.functionType],
  ['fnFunkVerdi', tables.functionScore],
  ['tjTjenUnderType', tables.unpublished], // 9170
  ['tjVedtak', tables.decision],
  ['tjRullerende', tables.yesNo],
  ['diKodeVersjon', tables.diagnosisCodebook],
]);

/** The field's code list, whatever the years of its codes; undefined where the field holds no code. */
export function codeListOf(field: string): CodeList | undefined {
  return lists.get(field);
}

/** The texts of fnFunkVerdi for one fnFunkType: sight (13) and hearing (14) have their own; the codes are the same. */
export function scoreListOf(functionType: number): CodeList {
  if (functionType === 13) return tables.sightScore;
  return functionType === 14 ? tables.hearingScore : tables.functionScore;
}

/** Whether a code is valid in a data year. */
export function isValidCode(code: Code, year: number): boolean {
  return (code.from ?? year) <= year && year <= (code.to ?? year);
}

/** The codes of a field that are valid in a data year, in the order of the list; empty for an open list. */
export function codesIn(field: string, year: number): readonly Code[] {
  return (lists.get(field)?.codes ?? []).filter((code) => isValidCode(code, year));
}

/** The field's code with this value, if it is valid in the data year. */
export function codeIn(field: string, value: string, year: number): Code | undefined {
  const list = lists.get(field);
  if (list === undefined) return undefined;
  for (const code of list.codes) if (code.code === value && isValidCode(code, year)) return code;
  return undefined;
}
