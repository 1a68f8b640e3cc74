import { openPromise } from 'yauzl';
import { ArchiveError, type ArchiveFault, archiveLimits } from './archive.ts';
import { archiveErrorOf } from './unpacked.ts';

/** The XML files of a zip archive, and what in it cannot be read. */
export interface ZipEntries {
  /** `size`: packed, in bytes. */
  readonly files: readonly { readonly name: string; readonly size: number }[];
  readonly faults: readonly { readonly name: string; readonly fault: ArchiveFault }[];
}

/** Lists a zip archive without unpacking it; throws ArchiveError where it cannot be trusted as a whole, and what the operating system says. */
export async function zipEntries(file: string, limits = archiveLimits): Promise<ZipEntries> {
  const files: { name: string; size: number }[] = [];
  const faults: { name: string; fault: ArchiveFault }[] = [];
  const seen = new Set<string>();
  let unpackedBytes = 0;
  try {
    const zip = await openPromise(file, { autoClose: false });
    try {
      if (zip.entryCount > limits.entries) throw new ArchiveError('too-many');
      for await (const entry of zip.eachEntry()) {
        const { fileName: name, compressionMethod, compressedSize, uncompressedSize } = entry;
        if (isHidden(name) || !/\.(xml|gz|zip)$/i.test(name)) continue;
        if (seen.has(name)) throw new ArchiveError('twice');
        seen.add(name);
        const fault = !/\.xml$/i.test(name)
          ? 'nested'
          : entry.isEncrypted()
            ? 'encrypted'
            : compressionMethod !== 0 && compressionMethod !== 8
              ? 'method'
              : uncompressedSize > limits.free && uncompressedSize > limits.ratio * compressedSize
                ? 'bomb'
                : undefined;
        unpackedBytes += fault === undefined ? uncompressedSize : 0;
        if (unpackedBytes > limits.size) throw new ArchiveError('too-large');
        if (fault === undefined) files.push({ name, size: compressedSize });
        else faults.push({ name, fault });
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof Error && /^(absolute path|invalid relative path|invalid characters in fileName)/.test(error.message)) throw new ArchiveError('outside');
    throw archiveErrorOf(error);
  }
  return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), faults };
}

/** Hidden files, and what macOS puts beside the files of an archive. */
function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}
