/**
 * The districts (bydeler) of Oslo, Stavanger, Bergen and Trondheim by data year; no other municipality has any.
 * Source: SSB's district codes, as RULES KPR103 uses them.
 *
 * Two numbers that a file may hold are no districts, and the rule lets them pass on its own: 00, where the
 * municipality has no districts (except in Oslo), and 99, SSB's "Uoppgitt" (not specified). Neither is in the table.
 */
import { FIRST_YEAR, LAST_YEAR } from './municipalities.ts';

/** A district of one municipality. Years are data years, both ends included. */
export interface District {
  /** Two digits, as in iiBydelsnr and peBydelsnr. */
  readonly number: string;
  readonly name: string;
  /** 2017 means 2017 or earlier. */
  readonly validFrom: number;
  /** 9999 while the district is valid. */
  readonly validTo: number;
  /** A district of the statistics only, without an administration of its own (Sentrum and Marka in Oslo). */
  readonly statisticalOnly?: true;
}

type Row = readonly [number: string, name: string, validFrom?: number, statistical?: 'statistical'];

const oslo: readonly Row[] = [
  ['01', 'Gamle Oslo'], ['02', 'Grünerløkka'], ['03', 'Sagene'], ['04', 'St. Hanshaugen'], ['05', 'Frogner'],
  ['06', 'Ullern'], ['07', 'Vestre Aker'], ['08', 'Nordre Aker'], ['09', 'Bjerke'], ['10', 'Grorud'],
  ['11', 'Stovner'], ['12', 'Alna'], ['13', 'Østensjø'], ['14', 'Nordstrand'], ['15', 'Søndre Nordstrand'],
  ['16', 'Sentrum', 2017, 'statistical'], ['17', 'Marka', 2017, 'statistical'],
];
const stavanger: readonly Row[] = [
  ['01', 'Hundvåg'], ['02', 'Tasta'], ['03', 'Eiganes og Våland'], ['04', 'Madla'], ['05', 'Storhaug'],
  ['06', 'Hillevåg'], ['07', 'Hinna'], ['08', 'Finnøy', 2020], ['09', 'Rennesøy', 2020],
];
const bergen: readonly Row[] = [
  ['01', 'Arna'], ['02', 'Bergenhus'], ['03', 'Fana'], ['04', 'Fyllingsdalen'], ['05', 'Laksevåg'],
  ['06', 'Ytrebygda'], ['07', 'Årstad'], ['08', 'Åsane'],
];
const trondheim: readonly Row[] = [['01', 'Midtbyen'], ['02', 'Østbyen'], ['03', 'Lerkendal'], ['04', 'Heimdal']];

function districts(validFrom: number, validTo: number, rows: readonly Row[]): District[] {
  return rows.map(([number, name, from = validFrom, statistical]) => {
    const district = { number, name, validFrom: from, validTo };
    return statistical === undefined ? district : { ...district, statisticalOnly: true };
  });
}

/** Bergen and Trondheim got new municipality numbers when the counties changed; their districts stayed. */
const byMunicipality = new Map<string, readonly District[]>([
  ['0301', districts(2017, 9999, oslo)],
  ['1103', districts(2017, 9999, stavanger)],
  ['1201', districts(2017, 2019, bergen)],
  ['4601', districts(2020, 9999, bergen)],
  ['1601', districts(2017, 2017, trondheim)],
  ['5001', districts(2018, 9999, trondheim)],
]);

/** The same by number. */
const byNumber = new Map([...byMunicipality].map(([municipality, all]) => [Number(municipality), all.map((district) => ({ number: Number(district.number), district }))]));

const none: readonly District[] = [];

function isIn(district: District, year: number): boolean {
  return district.validFrom <= year && year <= district.validTo && FIRST_YEAR <= year && year <= LAST_YEAR;
}

/** The districts of a municipality in a data year, in the order of their numbers; empty where it has none. */
export function districtsOf(municipality: string, year: number): readonly District[] {
  const all = byMunicipality.get(municipality);
  return all === undefined ? none : all.filter((district) => isIn(district, year));
}

/** Whether the municipality has a district with this number in the data year. Called for every person: makes no texts. */
export function hasDistrict(municipality: number, district: number, year: number): boolean {
  const all = byNumber.get(municipality);
  if (all === undefined) return false;
  for (let i = 0; i < all.length; i++) if (all[i]!.number === district && isIn(all[i]!.district, year)) return true;
  return false;
}

/** The district with this number in that municipality and data year. */
export function districtIn(municipality: string, district: string, year: number): District | undefined {
  const all = byMunicipality.get(municipality);
  if (all === undefined) return undefined;
  for (const candidate of all) if (candidate.number === district && isIn(candidate, year)) return candidate;
  return undefined;
}
