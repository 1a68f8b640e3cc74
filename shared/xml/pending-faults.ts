import type { FaultCode } from './faults.ts';
import type { ScanHandler } from './scan-handler.ts';

interface PendingFault {
  readonly code: FaultCode;
  readonly start: number;
  readonly end: number;
  readonly detail: string;
}

/** The faults of the construct that is being read, in order: told when it is complete, forgotten when it must be read again. */
export class PendingFaults {
  private readonly pending: PendingFault[] = [];

  get length(): number {
    return this.pending.length;
  }

  add(code: FaultCode, start: number, end: number, detail: string): void {
    this.pending.push({ code, start, end, detail });
  }

  tell(handler: ScanHandler): void {
    for (const { code, start, end, detail } of this.pending) handler.fault(code, start, end, detail);
    this.pending.length = 0;
  }

  /** Forgets those that begin at `place` or later. */
  forgetFrom(place: number): void {
    while (this.pending.length > 0 && this.pending[this.pending.length - 1]!.start >= place) this.pending.pop();
  }
}
