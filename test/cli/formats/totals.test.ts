import { describe, expect, it } from 'vitest';
import { formats } from '../../../server/cli/formats/index.ts';
import { mixed, script, totals } from './mixed.ts';
import { Scripted } from './reports.ts';
import { contextOf, print } from './run.ts';
import { readers } from './totals-told.ts';

describe('every format', () => {
  const context = contextOf('en', { writer: new Scripted('en', script) });

  it.each(Object.keys(formats))('%s gives the totals of the whole run', async (name) => {
    expect(readers[name]!(print(await formats[name]!.load(), mixed(), context))).toEqual(totals);
  });

  it.each(Object.keys(formats))('%s gives the same totals where it lists fewer', async (name) => {
    expect(readers[name]!(print(await formats[name]!.load(), mixed(), { ...context, maxFindings: 3 }))).toEqual(totals);
  });

  it.each(Object.keys(formats))('%s gives the same totals where fewer were kept', async (name) => {
    expect(readers[name]!(print(await formats[name]!.load(), mixed(3), { ...context, maxFindings: 3 }))).toEqual(totals);
  });

  it.each(Object.keys(formats))('%s prints a run without a file', async (name) => {
    const empty = { files: [], counts: { error: 0, warning: 0, info: 0, byRule: {} }, systemErrors: [], elapsed: 0 };
    expect(print(await formats[name]!.load(), empty, context)).not.toMatch(/undefined|NaN|\[object/);
  });
});
