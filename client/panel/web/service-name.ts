import { serviceCode } from '../../../shared/extract/services.ts';
import { type Child, h } from './element.ts';

/** Short forms, in the tables that come second; the first has the names as FHI's list has them. */
const short: Readonly<Record<number, string>> = {
  1: 'Daglige gjøremål', 2: 'Opplæring', 3: 'BPA', 7: 'Avlasting utenfor inst.', 8: 'Avlasting i inst.', 14: 'Tvang, planlagt', 15: 'Helsetj. i hjemmet', 17: 'Dagopphold', 18: 'Tidsb. utredning',
  19: 'Tidsb. rehabilitering', 20: 'Tidsb. annet', 21: 'Langtidsopphold', 22: 'Nattopphold', 23: 'Tvang, nød', 24: 'Helsehjelp med tvang', 25: 'Øyeblikkelig hjelp', 26: 'GPS', 27: 'Medisineringsstøtte', 29: 'Bolig',
};

/** A row's heading: the code and a short name, which stays Norwegian. */
export function shortHeading(code: string): HTMLElement {
  const name = serviceCode(Number(code))?.name ?? '';
  return h('th', { scope: 'row', lang: 'nb', title: name }, h('span', { class: 'name' }, h('span', { class: 'muted num cd' }, code), ' ', h('span', {}, short[Number(code)] ?? name)));
}

/** A name that may be broken behind its slashes. */
export function breakable(name: string): Child[] {
  return name.split('/').flatMap((part, i) => (i === 0 ? [part] : ['/', h('wbr'), part]));
}
