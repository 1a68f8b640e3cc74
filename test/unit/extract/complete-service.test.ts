import { describe, expect, it } from 'vitest';
import { holdsWhatItsCodeDemands } from '../../../shared/extract/complete-service.ts';
import { type Fields, readServices } from './read-person.ts';

const see = (service: Fields): boolean => readServices([service], 2021, ({ services }) => holdsWhatItsCodeDemands(services.at(0)));
const unit = { tjInstOrgnr: '974760673' };

describe('a service holds what its code demands', () => {
  it.each<[string, Fields]>([
    ['hours and a unit', { tjTjenType: 15, tjTimerUke: '7.00', tjResTimerUke: '14.00', ...unit }],
    ['nothing, where nothing is asked', { tjTjenType: 6 }],
    ['rotation, and hours where it rotates', { tjTjenType: 8, tjTimerUke: '7.00', tjRullerende: 1, ...unit }],
    ['rotation, and no hours where it does not', { tjTjenType: 8, tjRullerende: 2, ...unit }],
    ['anything, where the code is unknown', { tjTjenType: 98, tjRullerende: 1 }],
  ])('%s', (_, service) => expect(see(service)).toBe(true));

  it.each<[string, Fields]>([
    ['KPR402: hours are missing', { tjTjenType: 15, ...unit }],
    ['KPR402: so are those of rotating respite care', { tjTjenType: 8, tjRullerende: 1, ...unit }],
    ['KPR405: fewer hours of the providers', { tjTjenType: 15, tjTimerUke: '7.00', tjResTimerUke: '6.00', ...unit }],
    ['KPR406: no hours at all', { tjTjenType: 15, tjTimerUke: '0.00', ...unit }],
    ['KPR407: hours that nobody asked for', { tjTjenType: 21, tjTimerUke: '7.00', ...unit }],
    ['KPR407: nor of the providers', { tjTjenType: 21, tjResTimerUke: '7.00', ...unit }],
    ['KPR408: rotation is missing', { tjTjenType: 8, ...unit }],
    ['KPR408: rotation of something else', { tjTjenType: 5, tjRullerende: 2 }],
    ['KPR501: the unit is missing', { tjTjenType: 21 }],
  ])('but not where %s', (_, service) => expect(see(service)).toBe(false));
});
