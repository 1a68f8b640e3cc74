/** The most slots of a table. A slot is 12 bytes; three quarters of them are filled. */
export const MOST_SLOTS = 1 << 21;
const LEAST_SLOTS = 1 << 12;
const SLOT_BYTES = 12;
/** Values of a hash's upper half. */
const ALL = 2 ** 32;

/**
 * Counts in how many municipalities each identity stands, in bounded memory: at most 2^21 slots of 12 bytes (25 MB, twice
 * that while it grows), for 1.5 million identities at a time. Where there are more, the table keeps those whose hash lies
 * in `from` … `to` and makes that range smaller as it fills; the others are counted in further passes over the messages,
 * each with a table that begins where the last one ended. Identities are hashes of 64 bits. Those of one municipality must
 * come one after another.
 */
export class IdentityTable {
  /** The upper halves of the hashes that are counted, `to` exclusive. */
  to = ALL;
  private high = new Uint32Array(LEAST_SLOTS);
  private low = new Uint32Array(LEAST_SLOTS);
  private last = new Uint16Array(LEAST_SLOTS);
  private counts = new Uint16Array(LEAST_SLOTS);
  private used = 0;

  constructor(
    readonly from = 0,
    private readonly mostSlots = MOST_SLOTS,
  ) {}

  /** Whether every identity is in this table or one before it. */
  get isLast(): boolean {
    return this.to === ALL;
  }

  /** What the table holds, in bytes. */
  get bytes(): number {
    return this.high.length * SLOT_BYTES;
  }

  /** An identity of a municipality, which has a number from 0 to 65 535. */
  add(high: number, low: number, municipality: number): void {
    if (high < this.from || high >= this.to) return;
    const slot = this.slotOf(high, low);
    if (this.counts[slot] === 0) {
      this.put(slot, high, low, municipality, 1);
      if (++this.used > this.high.length * 0.75) this.makeRoom();
    } else if (this.last[slot] !== municipality) {
      this.last[slot] = municipality;
      this.counts[slot]!++;
    }
  }

  /** In how many municipalities an identity stands; 0 where another pass counts it. */
  count(high: number, low: number): number {
    return high < this.from || high >= this.to ? 0 : this.counts[this.slotOf(high, low)]!;
  }

  /** Whether any identity stands in that many municipalities. */
  reaches(least: number): boolean {
    return this.counts.some((count) => count >= least);
  }

  private slotOf(high: number, low: number): number {
    const mask = this.high.length - 1;
    let slot = low & mask;
    while (this.counts[slot] !== 0 && (this.low[slot] !== low || this.high[slot] !== high)) slot = (slot + 1) & mask;
    return slot;
  }

  private put(slot: number, high: number, low: number, last: number, count: number): void {
    this.high[slot] = high;
    this.low[slot] = low;
    this.last[slot] = last;
    this.counts[slot] = count;
  }

  /** More slots, or, where there are as many as there may be, fewer identities: the upper half of the range is left to later. */
  private makeRoom(): void {
    const { high, low, last, counts } = this;
    const slots = Math.min(high.length * 2, this.mostSlots);
    if (slots === high.length) this.to = this.from + Math.ceil((this.to - this.from) / 2);
    this.high = new Uint32Array(slots);
    this.low = new Uint32Array(slots);
    this.last = new Uint16Array(slots);
    this.counts = new Uint16Array(slots);
    this.used = 0;
    for (let i = 0; i < high.length; i++) {
      if (counts[i] === 0 || high[i]! >= this.to) continue;
      this.put(this.slotOf(high[i]!, low[i]!), high[i]!, low[i]!, last[i]!, counts[i]!);
      this.used++;
    }
    if (this.used > slots * 0.75) this.makeRoom();
  }
}
