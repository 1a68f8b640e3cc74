import { serviceCode } from '../../extract/services.ts';
import type { Element } from '../model.ts';
import { canSpareHours, codeOf, servicesOf } from './service-rows.ts';

/**
 * The services of a person that could be missing, or not count, without any rule missing them: neither a stay nor housing
 * (KPR704 to KPR706), nor the one that makes an emergency bed plausible (KPR606).
 */
export function dispensableServices(person: Element): Element[] {
  const services = servicesOf(person);
  if (!canSpareHours(person) || services.some((row) => codeOf(row) === 25)) return [];
  return services.filter((row) => ['home', 'technology'].includes(serviceCode(codeOf(row))!.group ?? ''));
}
