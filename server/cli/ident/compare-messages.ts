import { IdentityTable } from '../../../shared/ident/identity-table.ts';
import { idKey } from '../../../shared/ident/facts.ts';
import { type Group, byYear, isPaired, municipalitiesIn, pair } from '../../../shared/ident/pairing.ts';
import type { IdentEntry } from '../../../shared/rules/rule.ts';
import { LEAST_MUNICIPALITIES } from '../../../shared/rules/kpr905.ts';
import { type IdentFile, troubleOf } from './ident-file.ts';
import { identityHasher } from './identity-hash.ts';
import { judgeNumber } from './identity-number.ts';
import { type MessageEntry, readMessage } from './read-message.ts';
import { readExtract } from './read-extract.ts';

type Ids = Set<number | string>;

/**
 * Holds ident messages against their extracts (KPR906) and, year by year, against one another (KPR905): somebody may well
 * live in five municipalities in as many years. Memory follows the largest
 * municipality, whose ids are kept while it is compared, and the table of identities, which has a bound. Files are read
 * as often as that needs: the messages once for KPR906, once more where they have an extract, and for KPR905 once or twice
 * for each part of the identities. Returns the groups as they were paired. What is wrong with a file is noted in it.
 */
export async function compareMessages(files: readonly IdentFile[], mostSlots?: number): Promise<readonly Group[]> {
  const groups = pair(files.map(({ kind, institution, facts }) => (kind === 'message' ? { kind, institution, year: facts.dataYear } : { kind, municipality: facts.municipality, year: facts.dataYear })));
  for (const group of groups) await compareGroup(group, files);
  for (const ofOneYear of byYear(groups)) if (municipalitiesIn(ofOneYear) >= LEAST_MUNICIPALITIES) await findSharedIdentities(ofOneYear, files, mostSlots);
  return groups;
}

async function compareGroup(group: Group, files: readonly IdentFile[]): Promise<void> {
  const messages = group.messages.map((i) => files[i]!);
  const extracts = group.extracts.map((i) => files[i]!);
  for (const file of messages) file.facts = { ...file.facts, municipality: /^\d{4}$/.test(group.sender) ? group.sender : '' };
  const inMessages = isPaired(group) ? await idsOf(messages) : undefined;
  const inExtracts: Ids = new Set();
  for (const file of extracts) await readPersons(file, inExtracts, inMessages);
  const isWhole = isPaired(group) && extracts.every(({ facts, trouble }) => facts.complete && trouble === undefined);
  for (const file of messages) {
    await eachEntry(file, (entry) => {
      const { type, number, series } = formOf(entry);
      judge(file, entry, { of: 'message', ordinal: entry.ordinal, paired: isWhole ? inExtracts.has(idKey(entry.pid)) : undefined, type, number, series, municipalities: 0 }, 'KPR906');
    });
  }
}

/** The ids of all messages; undefined where one of them cannot be read to its end. */
async function idsOf(messages: readonly IdentFile[]): Promise<Ids | undefined> {
  const ids: Ids = new Set();
  for (const file of messages) await eachEntry(file, ({ pid }) => ids.add(idKey(pid)));
  return messages.some(({ trouble }) => trouble !== undefined) ? undefined : ids;
}

async function readPersons(file: IdentFile, ids: Ids, inMessages: Ids | undefined): Promise<void> {
  try {
    const { facts, persons, services, broken } = await readExtract(file.file, file.stamp, (person) => {
      ids.add(person.id);
      const entry: IdentEntry = { of: 'extract', ordinal: person.ordinal, paired: inMessages?.has(person.id), type: Number.NaN, number: undefined, series: 0, municipalities: 0 };
      file.judge.judge(entry, person, (rule) => rule === 'KPR906');
    });
    file.facts = { ...file.facts, ...facts, persons, services, complete: !broken };
  } catch (error) {
    file.trouble = troubleOf(error, file.facts.path);
  }
}

/** Counts each identity's municipalities, part by part where there are many identities, and tells of those that many have. */
async function findSharedIdentities(groups: readonly Group[], files: readonly IdentFile[], mostSlots: number | undefined): Promise<void> {
  const hashOf = identityHasher();
  const senders = [...new Set(groups.map(({ sender }) => sender))];
  const bySender = groups.flatMap(({ sender, messages }) => messages.map((i) => ({ file: files[i]!, sender: senders.indexOf(sender) }))).sort((a, b) => a.sender - b.sender);
  for (let from = 0, isLast = false; !isLast; ) {
    const table = new IdentityTable(from, mostSlots);
    for (const { file, sender } of bySender) {
      await eachEntry(file, (entry) => {
        if (!isIdentity(entry)) return;
        const { high, low } = hashOf(entry.fid);
        table.add(high, low, sender);
      });
    }
    if (table.reaches(LEAST_MUNICIPALITIES)) await tellShared(bySender.map(({ file }) => file), table, hashOf);
    isLast = table.isLast;
    from = table.to;
  }
}

async function tellShared(messages: readonly IdentFile[], table: IdentityTable, hashOf: ReturnType<typeof identityHasher>): Promise<void> {
  for (const file of messages) {
    await eachEntry(file, (entry) => {
      if (!isIdentity(entry)) return;
      const { high, low } = hashOf(entry.fid);
      const municipalities = table.count(high, low);
      if (municipalities >= LEAST_MUNICIPALITIES) judge(file, entry, { of: 'message', ordinal: entry.ordinal, paired: undefined, ...formOf(entry), municipalities }, 'KPR905');
    });
  }
}

/** Reads a message, unless it has shown that it cannot be read. */
async function eachEntry(file: IdentFile, onEntry: (entry: MessageEntry) => void): Promise<void> {
  if (file.trouble !== undefined) return;
  try {
    const { entries } = await readMessage(file.file, file.stamp, onEntry);
    file.facts = { ...file.facts, persons: entries };
    if (entries === 0) file.trouble = { path: file.facts.path, message: 'no-entries', line: -1 };
  } catch (error) {
    file.trouble = troubleOf(error, file.facts.path);
  }
}

function judge(file: IdentFile, at: MessageEntry, entry: IdentEntry, only: string): void {
  file.judge.judge(entry, { ordinal: at.ordinal, row: 'PasientIdent', place: (field) => at.place(field === 'pePeID' ? 'pid' : field) }, (rule) => rule === only);
}

/** What the entry says it is. */
function formOf({ typeID, fid }: MessageEntry): Pick<IdentEntry, 'type' | 'number' | 'series'> {
  // Volven 9032 has codes of one or two digits; anything else may be an identity that stands in the wrong place.
  const type = /^([1-9]|1[0-2])$/.test(typeID) ? Number(typeID) : Number.NaN;
  if (type !== 1 && type !== 2) return { type, number: undefined, series: 0 };
  const { verdict, series } = judgeNumber(fid);
  return { type, number: verdict, series };
}

/** Whether the number may be somebody's in more than one municipality, or made to look so. */
function isIdentity(entry: MessageEntry): boolean {
  const { type, number } = formOf(entry);
  return number === 'valid' || number === 'synthetic' || (type === 10 && /^\d{12}$/.test(entry.fid));
}
