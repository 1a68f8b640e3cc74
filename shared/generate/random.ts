/**
 * Chance that repeats: the same seed gives the same numbers on every machine and in every release, because only 32-bit
 * integers and exact divisions are used. Never change a constant here: every synthetic extract would change with it.
 */

/** Mixes a value into a key, so that each part of an extract has a stream of its own. */
export function mix(key: number, value: number): number {
  let h = Math.imul(key ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(value, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A key for any whole number that JavaScript can hold exactly. */
export function keyOf(seed: number): number {
  return mix(mix(0, seed >>> 0), Math.floor(seed / 0x1_0000_0000) >>> 0);
}

/** A fraction in [0, 1) that belongs to the key alone. */
export function fractionOf(key: number): number {
  return key / 0x1_0000_0000;
}

/** A stream of numbers (mulberry32). */
export class Random {
  private state: number;

  constructor(key: number) {
    this.state = key >>> 0;
  }

  /** In [0, 1). */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** A whole number from `first` to `last`, both included; `first` where `last` is smaller. */
  int(first: number, last: number): number {
    return last <= first ? first : first + Math.floor(this.fraction() * (last - first + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)]!;
  }

  /** The index of one of the weights, which need not add up to anything. */
  weighted(weights: readonly number[]): number {
    return indexAt(weights, this.fraction());
  }
}

/** The index at which a fraction in [0, 1) of the sum of the weights is reached. */
export function indexAt(weights: readonly number[], fraction: number): number {
  let rest = 0;
  for (const weight of weights) rest += weight;
  rest *= fraction;
  let last = 0;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i]! <= 0) continue;
    if (rest < weights[i]!) return i;
    rest -= weights[i]!;
    last = i;
  }
  return last;
}

/**
 * The fraction of the n-th member of a group, spread so evenly that every run of 2^k members has one in each 2^k-th of
 * [0, 1): a share of 2 % is met in 500 members too, not only in the long run. Different keys give unrelated fractions.
 * (A shuffled, scrambled van der Corput sequence: Burley, "Practical Hash-based Owen Scrambling", JCGT 2020.)
 */
export function spread(ordinal: number, key: number): number {
  const shuffled = owenScramble(reverseBits(ordinal), key);
  return (reverseBits(owenScramble(reverseBits(shuffled), mix(key, 1))) >>> 0) / 0x1_0000_0000;
}

function owenScramble(reversed: number, key: number): number {
  let x = (reversed + key) | 0;
  x ^= Math.imul(x, 0x6c50b47c);
  x ^= Math.imul(x, 0xb82f1e52);
  x ^= Math.imul(x, 0xc7afe638);
  x ^= Math.imul(x, 0x8d22f6e6);
  return x;
}

function reverseBits(x: number): number {
  x = ((x & 0x55555555) << 1) | ((x >>> 1) & 0x55555555);
  x = ((x & 0x33333333) << 2) | ((x >>> 2) & 0x33333333);
  x = ((x & 0x0f0f0f0f) << 4) | ((x >>> 4) & 0x0f0f0f0f);
  x = ((x & 0x00ff00ff) << 8) | ((x >>> 8) & 0x00ff00ff);
  return (x << 16) | (x >>> 16);
}
