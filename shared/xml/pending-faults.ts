import type { FaultCode } from './faults.ts';
import type { ScanHandler } from './scan-handler.ts';

/** The faults of the construct that is being read: told when it is complete, forgotten when it must be read again. */
export class PendingFaults {
  private readonly codes: FaultCode[] = [];
  private readonly places: number[] = [];
  private readonly details: string[] = [];

  get length(): number {
    return this.codes.length;
  }

  add(code: FaultCode, start: number, end: number, detail: string): void {
    this.codes.push(code);
    this.places.push(start, end);
    this.details.push(detail);
  }

  tell(handler: ScanHandler): void {
    for (let i = 0; i < this.codes.length; i++) handler.fault(this.codes[i]!, this.places[2 * i]!, this.places[2 * i + 1]!, this.details[i]!);
    this.forget();
  }

  forget(): void {
    this.codes.length = 0;
    this.places.length = 0;
    this.details.length = 0;
  }
}
