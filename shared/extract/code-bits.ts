import { type ServiceCode, serviceCodes } from './services.ts';

/** A set of service codes as the bits of one number: code 3 is bit 3. Bit 0 is never set, so that NaN is in no set. */
export type CodeBits = number;

/** The codes of which something is true, whatever their years. */
export function codesWhere(is: (service: ServiceCode) => boolean): CodeBits {
  return serviceCodes.reduce((bits, service) => (is(service) ? bits | (1 << service.code) : bits), 0);
}

export function hasCode(bits: CodeBits, code: number): boolean {
  return ((bits >>> code) & 1) === 1;
}

/** The codes of a set, in their order. */
export function codesOf(bits: CodeBits): number[] {
  return serviceCodes.map(({ code }) => code).filter((code) => hasCode(bits, code));
}
