import { expect } from 'vitest';
import type { Told } from '../inside/index.ts';

/** What the suite inside the extension host says of itself: something ran, and nothing failed. */
export function expectAllPassed(told: readonly Told[]): void {
  for (const { title, passed, milliseconds } of told) console.log(`${passed ? '✓' : '✗'} ${title} ${milliseconds} ms`);
  expect(told.filter(({ passed }) => !passed).map(({ title, error }) => `${title}\n${error}`)).toEqual([]);
  expect(told.length).toBeGreaterThan(0);
}
