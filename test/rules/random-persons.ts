import { codesIn } from '../../shared/extract/code-lists.ts';
import { formats } from '../../shared/extract/format.ts';
import type { RowKind } from '../../shared/extract/person.ts';
import { Random } from '../../shared/generate/random.ts';

/** How answers are written. */
export interface Spelling {
  /** The text of a code. */
  readonly as: (code: string, random: Random) => string;
}

const hours = ['7.50', '7,50', '7,5', '7.5', '7', '0.00', '60.00', '120,00', '200.00', '1234', '-7.00'];
const numbers = ['974760673', '974 760 673', '974.760.673', ' 974760673', '123456789', '974760674'];
const serviceCodes = [1, 2, 5, 6, 8, 8, 8, 9, 12, 15, 16, 18, 20, 21, 25, 26, 29, 30, '05', '0015'];

/** Persons of odd rows, in which every combination of answers may stand; some services stand there again, written in another way. */
export function randomPersons(key: number, count: number, year: number, spelling: Spelling): string {
  const rows = formats.find(({ version }) => version === (year === 2018 ? '3.5' : '3.7'))!.rows;
  const random = new Random(key);
  /** Of its own, so that what is said is the same whatever the spelling. */
  const spelt = new Random(key + 1);
  const pick = <T>(list: readonly T[]): T => random.pick(list);
  const chance = (probability: number): boolean => random.chance(probability);
  const date = (): string => pick([`${year}0301`, `${year}0301`, `${year}0601`, `${year}0801`, `${year - 1}1231`, `${year - 12}0101`, `${year}0230`, '18500101', '99991231', `${year + 1}0301`]);
  type Said = Readonly<Record<string, { readonly code: string } | string>>;

  function say(kind: RowKind): Said {
    const said: Record<string, { code: string } | string> = {};
    const { content } = rows.find(({ name }) => name === kind)!;
    for (const field of content) {
      if (typeof field === 'string' || field.attribute || (field.required !== true && chance(0.35))) continue;
      const codes = codesIn(field.name, year);
      if (field.name === 'tjTjenType') said[field.name] = String(pick(serviceCodes));
      else if (field.name === 'fnFunkType') said[field.name] = String(random.int(1, 20));
      // What stands around a score is not taken away without asking (KPR208).
      else if (field.name === 'fnFunkVerdi') said[field.name] = pick(codes).code;
      else if (field.type === 'code' && codes.length > 0) said[field.name] = { code: chance(0.6) ? pick(['1', '2']) : pick(codes).code };
      else if (field.type === 'decimal') said[field.name] = pick(hours);
      else if (field.type === 'digits') said[field.name] = pick(numbers);
      else if (field.type === 'month') said[field.name] = `${year}03`;
      else if (field.type === 'date') said[field.name] = field.name.endsWith('TilDato') && chance(0.5) ? '99991231' : date();
    }
    return said;
  }

  function write(kind: RowKind, attributes: string, said: Said): string {
    const fields = Object.entries(said).map(([name, value]) => `<${name}>${typeof value === 'string' ? value : spelling.as(value.code, spelt)}</${name}>`);
    return `<${kind} ${attributes}>${fields.join('')}</${kind}>\n`;
  }

  /** The same once more, numbers written in another way. */
  function again(said: Said): Said {
    const other = (value: Said[string]): Said[string] => {
      if (typeof value !== 'string') return value;
      if (hours.slice(0, 4).includes(value)) return pick(hours.slice(0, 4));
      return numbers.slice(0, 4).includes(value) ? pick(numbers.slice(0, 4)) : value;
    };
    return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, other(value)]));
  }

  let text = '';
  for (let person = 1; person <= count; person++) {
    const sex = pick(['M', 'K']);
    text += `<PERSON pePeID="${person}">\n<peAlder>70</peAlder>\n<peKjonn>${spelling.as(sex, spelt)}</peKjonn>\n<peKomnr>4601</peKomnr>\n`;
    if (chance(0.1)) text += `<peDodDato>${year}0701</peDodDato>\n`;
    for (let i = random.int(0, 2); i > 0; i--) text += write('PERSONOPPL', `poPeID="${person}" poPoID="${i}"`, chance(0.1) ? {} : say('PERSONOPPL'));
    if (chance(0.3)) text += write('FUNKSJON', `fnPeID="${person}" fnFnID="1"`, say('FUNKSJON'));
    let last: Said | undefined;
    for (let i = random.int(0, 4); i > 0; i--) {
      last = last !== undefined && chance(0.5) ? again(last) : say('TJENESTE');
      text += write('TJENESTE', `tjPeID="${person}"${chance(0.1) ? '' : ` tjTjID="${chance(0.1) ? '12345678901' : i}"`}${chance(0.5) ? '' : ` tjVeID="${random.int(1, 2)}"`}`, last);
    }
    text += '</PERSON>\n';
  }
  return text;
}
