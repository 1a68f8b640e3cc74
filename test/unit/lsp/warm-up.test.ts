import { afterEach, expect, it, vi } from 'vitest';
import { Documents } from '../../../server/lsp/documents.ts';
import { smallExtract, warmUp } from '../../../server/lsp/warm-up.ts';
import { iplos37 } from '../../../shared/extract/iplos-3.7.ts';
import { LiveExtract } from '../../../shared/lint/live.ts';
import { settingsOf } from '../../../shared/lint/settings.ts';

afterEach(() => vi.restoreAllMocks());

it('the small extract has rows of every kind, and nothing to find', () => {
  const text = smallExtract();
  expect(iplos37.rows.filter(({ name }) => !text.includes(`<${name}`))).toEqual([]);
  const extract = new LiveExtract(text, settingsOf());
  extract.refresh();
  expect([...extract.findings()]).toEqual([]);
  expect({ complete: extract.complete, recipients: extract.statistics?.recipients.year }).toEqual({ complete: true, recipients: 2 });
});

it('is checked until a document is open, and no longer', async () => {
  const documents = new Documents();
  const refresh = vi.spyOn(LiveExtract.prototype, 'refresh');
  refresh.mockImplementationOnce(() => undefined).mockImplementationOnce(() => void documents.open('file:///uttrekk.xml', 1, '', settingsOf()));
  await warmUp(documents);
  expect(refresh).toHaveBeenCalledTimes(2);
});

it('is not checked at all where a document is open already', async () => {
  const documents = new Documents();
  documents.open('file:///uttrekk.xml', 1, '', settingsOf());
  const refresh = vi.spyOn(LiveExtract.prototype, 'refresh');
  await warmUp(documents);
  expect(refresh).not.toHaveBeenCalled();
});

it('is checked a few times where none is', async () => {
  const refresh = vi.spyOn(LiveExtract.prototype, 'refresh');
  await warmUp(new Documents());
  expect(refresh).toHaveBeenCalledTimes(5);
});
