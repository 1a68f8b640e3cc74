import { describe, expect, it } from 'vitest';
import type { ComparedExtract } from '../../../shared/counts/compared.ts';
import { Random } from '../../../shared/generate/random.ts';
import { LiveExtract } from '../../../shared/lint/live.ts';
import { settingsOf } from '../../../shared/lint/settings.ts';
import { byPlace } from '../../../shared/lint/place.ts';
import { cell, checked, extractXml, service } from './extract.ts';
import { pieces, syntheticXml } from './synthetic.ts';

const old = { tjSoknadDato: 20191201, tjVedtDato: 20191210, tjFraDato: 20191215 };
const alarms = (persons: number, age: number) => Array.from({ length: persons }, (_, i) => ({ id: i + 1, age, sex: 'K', services: [service(6, old)] }));

function lastYear(text: string): ComparedExtract {
  return checked(text, { enrol: true }).check.compared!;
}

/** Writes other values into the fields of persons, and now and then takes a person out or puts one in twice. */
function edit(live: LiveExtract, random: Random): void {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random.fraction() * items.length)]!;
  if (random.fraction() < 0.1) {
    const { head, persons } = pieces(live.text);
    const at = Math.floor(random.fraction() * persons.length);
    const start = head.length + persons.slice(0, at).join('').length;
    live.change(start, start + (random.fraction() < 0.5 ? persons[at]!.length : 0), random.fraction() < 0.5 ? persons[at]! : '');
    return;
  }
  const field = pick([...live.text.matchAll(/<(?:tj|po|pe|fn)\w+>([^<]*)</g)]);
  const start = field.index + field[0].indexOf('>') + 1;
  live.change(start, start + field[1]!.length, pick(['15', '21', 'K', '20230101', '20231231', '20041231', '7.50', '2', '1', 'x', '']));
}

describe('the counts of an extract that is edited', () => {
  const text = syntheticXml(30, 9, 2023, true);

  it('are those of a fresh check after every edit', () => {
    const live = new LiveExtract(text, settingsOf());
    live.refresh();
    const random = new Random(11);
    for (let step = 0; step < 60; step++) {
      edit(live, random);
      live.refresh();
      expect(live.statistics).toEqual(checked(live.text).report.statistics);
    }
  });

  it('are those next to last year’s, with the findings on two years', () => {
    const previous = lastYear(syntheticXml(60, 9, 2022));
    const live = new LiveExtract(text, settingsOf(), { previous });
    live.refresh();
    const random = new Random(12);
    for (let step = 0; step < 40; step++) {
      edit(live, random);
      live.refresh();
      const { report, check } = checked(live.text, { previous }, settingsOf());
      expect(live.statistics).toEqual(report.statistics);
      expect([...live.findings()].filter(({ rule }) => rule.startsWith('KPR9'))).toEqual([...report.findings].filter(({ rule }) => rule.startsWith('KPR9')).map(({ occurrence: _, ...finding }) => finding).sort(byPlace));
      expect(live.notRun).toEqual(check.linter.notRun());
    }
  });

  it('take another extract of last year at once', () => {
    const live = new LiveExtract(extractXml(alarms(30, 50)), settingsOf());
    live.refresh();
    const alone = live.statistics!;
    expect(alone.recipients).toMatchObject({ year: 30, previousYear: null });
    expect(live.notRun.map(({ reason }) => reason)).toContain('no-previous');

    live.count({ previous: lastYear(extractXml(alarms(60, 49), { year: 2020 })) });
    expect(live.fresh).toBe(true);
    expect(live.statistics!.recipients).toMatchObject({ year: 30, previousYear: 60, changePercent: -50 });
    expect(cell(live.statistics!, 'S-11', 'total', 'left')).toBe(30);
    expect(live.counts.byRule).toMatchObject({ KPR901: 1, KPR902: 1 });
    expect(live.notRun.map(({ reason }) => reason)).not.toContain('no-previous');

    live.count({});
    expect(live.statistics).toEqual(alone);
    expect(live.counts.byRule['KPR901']).toBeUndefined();
    expect(live.notRun.map(({ reason }) => reason)).toContain('no-previous');
  });

  it('follow options of counting after the next refresh', () => {
    const types = Array.from({ length: 18 }, (_, i) => ({ fnFunkType: i + 1, fnFunkVerdi: 9, fnFraDato: 20210301 }));
    const live = new LiveExtract(extractXml([{ ...alarms(1, 50)[0]!, functions: types }]), settingsOf());
    live.refresh();
    expect(cell(live.statistics!, 'M-1', 'home', 'numerator')).toBe(1);
    live.count({ counts: { nineIsValid: false } });
    expect(live.fresh).toBe(false);
    live.refresh();
    expect(cell(live.statistics!, 'M-1', 'home', 'numerator')).toBe(0);
  });

  it('are not given where a part of the document cannot be read', () => {
    const whole = extractXml(alarms(3, 50));
    const live = new LiveExtract(whole, settingsOf());
    live.refresh();
    const broken = whole.lastIndexOf('</peKjonn>');
    live.change(broken, broken + 1, '');
    live.refresh();
    expect(live.statistics).toBeUndefined();
    live.change(broken, broken, '<');
    live.refresh();
    expect(live.statistics?.recipients.year).toBe(3);
  });

  it('are the same object until something changes', () => {
    const live = new LiveExtract(extractXml(alarms(3, 50)), settingsOf());
    live.refresh();
    const before = live.statistics;
    expect(live.statistics).toBe(before);
    live.change(live.text.indexOf('>50<') + 1, live.text.indexOf('>50<') + 3, '51');
    live.refresh();
    expect(live.statistics).not.toBe(before);
  });
});
