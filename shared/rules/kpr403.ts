import { formatHours } from '../extract/hours.ts';
import type { Service } from '../extract/service.ts';
import { tjResTimerUke, tjTimerUke } from '../extract/slots.ts';
import { setValue } from './edits.ts';
import { type Reporter, defineRule, shown } from './rule.ts';

const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

/** Hundredths of the least hours that the register's pattern has no room for, however they are written (KPR007). */
const TOO_LONG = 100_000;

/** Whether a number that the schema takes begins with a digit, not with a sign, a comment or CDATA, and has the point in its place. */
function hasTheForm(service: Service, slot: number): boolean {
  const { start, end } = service.at(slot);
  const { bytes, origin } = service.source;
  const first = bytes[origin + start]!;
  return first >= ZERO && first <= NINE && (bytes[origin + end - 3] === POINT || bytes[origin + end - 2] === POINT);
}

function compare(service: Service, slot: number, report: Reporter): void {
  const hours = service.values[slot]!;
  if (!(hours >= 0) || hasTheForm(service, slot) || /^\d+\.\d{1,2}$/.test(service.text(slot))) return;
  const form = formatHours(Math.abs(hours));
  const repair = hours < TOO_LONG ? setValue(service, slot, form) : undefined;
  report({
    row: service,
    slot,
    message: 'default',
    params: { field: service.field(slot).name, hours: shown(service, slot), form },
    fix: repair && { kind: 'safe', ...repair },
  });
}

/**
 * Hours that the schema takes, but that are not written as the register's check wants them: digits, a point, one or two decimals.
 * Decides: hours of four digits are left as they are, because the check takes no more than three in front of the point (KPR007).
 */
export const kpr403 = defineRule({
  id: 'KPR403',
  name: 'hours-format',
  severity: 'info',
  registryAction: 'none',
  actor: 'vendor',
  summary: { nb: 'Timer ikke skrevet med punktum og desimaler', en: 'Hours not written with a point and decimals' },
  sources: ['DOMAIN §0', 'RULES KPR403'],
  messages: {
    default: {
      nb: (p) => `${p.field} er skrevet ${p.hours}; formatet er sifre, punktum og én eller to desimaler. Skriv ${p.form}.`,
      en: (p) => `${p.field} is written ${p.hours}; the format is digits, a point and one or two decimals. Write ${p.form}.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Skjemaet godtar verdien, men registerets egen kontroll forventer timer som 7.00 eller 7.5. Kontrollen endrer ingenting, så tallet blir det samme. Rettelsen er trygg her; skal det ikke gjenta seg, må leverandøren rette uttrekket.',
      en: () =>
        'The schema accepts the value, but the registry’s own check expects hours like 7.00 or 7.5. The check changes nothing, so the figure stays the same. The fix is safe here; to keep it from recurring, the vendor must correct the export.',
    },
  },
  check: {
    service(service, report) {
      compare(service, tjTimerUke, report);
      compare(service, tjResTimerUke, report);
    },
  },
});
