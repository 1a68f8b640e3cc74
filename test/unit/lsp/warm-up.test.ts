import { afterEach, expect, it, vi } from 'vitest';
import { Documents } from '../../../server/lsp/documents.ts';
import type { LanguageServer } from '../../../server/lsp/server.ts';
import { smallExtract, warmUp } from '../../../server/lsp/warm-up.ts';
import { iplos37 } from '../../../shared/extract/iplos-3.7.ts';
import { LiveExtract } from '../../../shared/lint/live.ts';
import { settingsOf } from '../../../shared/lint/settings.ts';

afterEach(() => vi.restoreAllMocks());

/** As much of a server as a warm-up looks at. */
function serverWith(documents: Documents): LanguageServer {
  return { documents, configured: () => ({ changes: new Map(), year: undefined }) } as unknown as LanguageServer;
}

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
  await warmUp(serverWith(documents));
  expect(refresh).toHaveBeenCalledTimes(2);
});

it('is not checked at all where a document is open already', async () => {
  const documents = new Documents();
  documents.open('file:///uttrekk.xml', 1, '', settingsOf());
  const refresh = vi.spyOn(LiveExtract.prototype, 'refresh');
  await warmUp(serverWith(documents));
  expect(refresh).not.toHaveBeenCalled();
});

it('is checked a few times where none is', async () => {
  const refresh = vi.spyOn(LiveExtract.prototype, 'refresh');
  await warmUp(serverWith(new Documents()));
  expect(refresh).toHaveBeenCalledTimes(5);
});
