import { h } from './element.ts';
import type { View } from './view.ts';

/** Whose file it is, of which year, and when it was checked. */
export function header({ words, numbers, file, data, language }: View): HTMLElement {
  const { facts } = data;
  const name = facts.municipalityName === '' ? words.unknownMunicipality(facts.municipality) : language === 'nb' ? `${facts.municipalityName} kommune` : facts.municipalityName;
  const entries: readonly (readonly [string, string])[] = [
    [words.facts.municipality, facts.municipality === '' ? words.facts.unknown : facts.municipality],
    [words.facts.format, `IPLOS ${facts.formatVersion}`],
    [words.facts.system, [facts.system, facts.systemVersion].filter(Boolean).join(' ') || words.facts.unknown],
    [words.facts.file, [file.name, file.size === undefined ? '' : numbers.size(file.size), file.disk ? words.facts.onDisk : ''].filter(Boolean).join(', ')],
    [words.facts.checked, words.dateTime(new Date(file.at))],
  ];
  return h('div', { class: 'id' },
    h('h1', {}, words.title(name, facts.dataYear === undefined ? words.yearUnknown : String(facts.dataYear))),
    h('dl', { class: 'meta' }, entries.map(([term, what], i) => h('div', {}, h('dt', {}, term), h('dd', i === entries.length - 1 ? { id: 'checked-at' } : {}, what)))),
  );
}
