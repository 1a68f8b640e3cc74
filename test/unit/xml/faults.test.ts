import { describe, expect, it } from 'vitest';
import { record } from './recording.ts';

/** `‹code:…›` marks a fault and its range. An unclosed element is marked at the name in its start tag. */
function parse(marked: string): { document: string; expected: string[] } {
  let document = '';
  const open: { code: string; start: number }[] = [];
  const expected: { code: string; start: number; end: number }[] = [];
  for (const part of marked.split(/(‹[a-z0-9-]+:|›)/)) {
    if (part === '›') expected.push({ ...open.pop()!, end: document.length });
    else if (part.startsWith('‹')) open.push({ code: part.slice(1, -1), start: document.length });
    else document += part;
  }
  return { document, expected: expected.map(({ code, start, end }) => `${code} ${start}-${end}`).sort() };
}

function faultsOf(document: string): { places: string[]; details: string[] } {
  const recording = record(document);
  const units = (byte: number) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(document).subarray(0, byte)).length;
  const places = recording.faults.map(({ code, start, end }) => `${code} ${units(start)}-${units(end)}`);
  return { places: places.sort(), details: recording.faults.map(({ detail }) => detail) };
}

function expectFaults(marked: string): void {
  const { document, expected } = parse(marked);
  expect(faultsOf(document).places, document).toEqual(expected);
}
