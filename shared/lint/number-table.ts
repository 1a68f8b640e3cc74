const SMALLEST = 16;

/**
 * A whole number of 32 bits for each of many numbers (none of them NaN), 0 where nothing has been added. What grows with the extract is
 * kept here: an entry takes some 24 bytes, where one of a Map takes 100 and more, and none of it is work for the garbage
 * collector. Open addressing; keys are compared whole.
 */
export class NumberTable {
  private keys = new Float64Array(SMALLEST).fill(Number.NaN);
  private values = new Int32Array(SMALLEST);
  private size = 0;

  get(key: number): number {
    return this.values[this.place(key)]!;
  }

  add(key: number, amount: number): void {
    let place = this.place(key);
    if (this.keys[place] !== key) {
      if (4 * ++this.size > 3 * this.keys.length) {
        this.grow();
        place = this.place(key);
      }
      this.keys[place] = key;
    }
    this.values[place]! += amount;
  }

  /** Visits them in no order, without those that have come to 0. An editor asks after every character: nothing is made for it. */
  each(visit: (key: number, value: number) => void): void {
    const { keys, values } = this;
    for (let i = 0; i < keys.length; i++) if (values[i] !== 0) visit(keys[i]!, values[i]!);
  }

  /** Where a key stands, or would stand. */
  private place(key: number): number {
    const { keys } = this;
    const last = keys.length - 1;
    let place = hash(key) & last;
    // A free place holds NaN, which is not itself.
    for (let there = keys[place]!; there !== key && there === there; there = keys[place]!) place = (place + 1) & last;
    return place;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Float64Array(2 * keys.length).fill(Number.NaN);
    this.values = new Int32Array(2 * keys.length);
    this.size = 1;
    for (let i = 0; i < keys.length; i++) if (values[i] !== 0) this.add(keys[i]!, values[i]!);
  }
}

/** Keys follow each other, or differ by a round number: each of their bits reaches the lowest ones. */
function hash(key: number): number {
  let mixed = Math.imul((key / 2 ** 32) | 0, 0x9e3779b1) ^ key;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
