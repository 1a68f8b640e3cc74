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

  /** Forgets those that begin at `place` or later. */
  forgetFrom(place: number): void {
    let kept = 0;
    for (let i = 0; i < this.codes.length; i++) {
      if (this.places[2 * i]! >= place) continue;
      this.codes[kept] = this.codes[i]!;
      this.details[kept] = this.details[i]!;
      this.places[2 * kept] = this.places[2 * i]!;
      this.places[2 * kept + 1] = this.places[2 * i + 1]!;
      kept++;
    }
    this.codes.length = this.details.length = kept;
    this.places.length = 2 * kept;
  }

  forget(): void {
    this.codes.length = 0;
    this.places.length = 0;
    this.details.length = 0;
  }
}
