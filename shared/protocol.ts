import * as z from 'zod/mini';

/**
 * What client and server say to each other beyond the Language Server Protocol. Both sides check what they get with the
 * schema; the types follow from it. Lines and columns are 0-based, columns in UTF-16 code units.
 */

const whole = z.int().check(z.minimum(0));
const position = z.object({ line: whole, character: whole });
const range = z.object({ start: position, end: position });
const severity = z.enum(['error', 'warning', 'info']);
const registryAction = z.enum(['rejectMessage', 'deleteRow', 'setNull', 'none']);
const language = z.enum(['nb', 'en']);
const languageWanted = z.enum(['auto', 'nb', 'en']);
const texts = z.array(z.string());

/** Who tells our diagnostics, for client and server. */
export const DIAGNOSTIC_SOURCE = 'KPR Lint';

/** What can be done with a finding besides putting it right. A client that has a command of the name runs it itself. */
export const findingCommands = { turnOff: 'kprLint.turnRuleOff', accept: 'kprLint.acceptFinding', page: 'kprLint.showRule' } as const;

/** Sent with `initialize`. */
export const initializationOptions = z.object({
  /** `auto` follows the locale of `initialize`. */
  language: z.optional(languageWanted),
  /** Where the client shows the page of a rule: a URI with `{rule}` for the rule's number. */
  rulePage: z.optional(z.string()),
  /** Commands that the client has; actions that need another are not offered. */
  commands: z._default(texts, []),
  /** Documents that have brought the server down: they are not checked until they are edited. */
  setAside: z._default(texts, []),
  /** The client validates JSON, and the configuration by its schema: the server says of these files only what that cannot see. */
  validatesJson: z._default(z.boolean(), false),
  /** The client shows what `kprLint/status` says: why a document is not checked, or not to its end. Others get that as diagnostics. */
  showsStatus: z._default(z.boolean(), false),
});
export type InitializationOptions = z.input<typeof initializationOptions>;

/** The client's settings, section `kprLint`. */
export const clientSettings = z.object({
  language: z._default(languageWanted, 'auto'),
  enable: z._default(z.boolean(), true),
  configFile: z._default(z.string(), ''),
  maxDiagnostics: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 1000),
  inlayHints: z._default(z.boolean(), true),
});
export type ClientSettings = z.infer<typeof clientSettings>;

/** Why a document is not checked, or not to its end. */
export const uncheckedReason = z.enum(['not-extract', 'disabled', 'crashed', 'record-too-large', 'broken-xml', 'config-error']);

/** Server → client, before and after each check of a document. */
export const statusMethod = 'kprLint/status';
export const status = z.object({
  uri: z.string(),
  state: z.enum(['checking', 'checked', 'unchecked']),
  reason: z.optional(uncheckedReason),
  detail: z.optional(z.string()),
  formatVersion: z.optional(z.string()),
  dataYear: z.optional(z.int()),
  municipality: z.optional(z.string()),
  counts: z.optional(z.object({ error: whole, warning: whole, info: whole })),
  /** How many findings have a safe repair. */
  fixable: z.optional(whole),
  /** Path of the configuration, and what is wrong with it where it cannot be used: the rules' own settings hold then. */
  configFile: z.optional(z.string()),
  configFault: z.optional(z.string()),
  /** How many diagnostics the editor gets. */
  shown: z.optional(whole),
  /** Milliseconds of the last check. */
  elapsed: z.optional(z.number()),
  /** Rules that threw. */
  stopped: z.optional(texts),
});
export type Status = z.infer<typeof status>;

/** Server → client, while a document is read for the first time, or a file from disk: how much of it, in per cent. */
export const readingMethod = 'kprLint/reading';
export const reading = z.object({ uri: z.string(), percent: z.int().check(z.minimum(0), z.maximum(100)) });
export type Reading = z.infer<typeof reading>;

/** Client → server: the findings of a document by rule, with exact totals and a sample of places. */
export const findingsMethod = 'kprLint/findings';
export const findingsParams = z.object({ uri: z.string(), rule: z.optional(z.string()), limit: z._default(whole, 500) });
export const findingGroup = z.object({
  rule: z.string(),
  name: z.string(),
  summary: z.string(),
  severity,
  registryAction,
  total: whole,
  places: z.array(z.object({ range, message: z.string(), person: whole })),
});
export type FindingGroup = z.infer<typeof findingGroup>;
export const findingsResult = z.object({ language, groups: z.array(findingGroup) });
export type FindingsResult = z.infer<typeof findingsResult>;

/** Client → server: checks files and folders from disk, whatever their size. Folders: every `*.xml` in them. */
export const checkFilesMethod = 'kprLint/checkFiles';
export const checkFilesParams = z.object({ uris: texts, workDoneToken: z.optional(z.union([z.string(), z.number()])) });
export const checkedFile = z.object({
  /** As for a document in an editor. */
  status,
  /** By rule, with exact totals and a sample of places. */
  groups: z.array(findingGroup),
  /** The gravest findings as LSP diagnostics, at most `maxDiagnostics`. */
  diagnostics: z.array(z.looseObject({ range })),
});
export type CheckedFile = z.infer<typeof checkedFile>;
export const checkFilesResult = z.object({
  files: z.array(checkedFile),
  /** What could not be checked, or not to its end, and why. */
  problems: z.array(z.object({ uri: z.string(), message: z.string() })),
  /** Files of folders that are something else. */
  foreign: whole,
  /** Files that were not reached because the user broke the check off. */
  left: whole,
});
export type CheckFilesResult = z.infer<typeof checkFilesResult>;

/** Client → server: the edits of all safe repairs of a document, to be applied to that version of it. */
export const fixAllMethod = 'kprLint/fixAll';
export const fixAllParams = z.object({ uri: z.string() });
export const fixAllResult = z.object({
  version: z.int(),
  edits: z.array(z.object({ range, newText: z.string() })),
  /** Findings that the edits put right, and those whose repair overlaps another: the next time takes them. */
  fixed: whole,
  postponed: whole,
});
export type FixAllResult = z.infer<typeof fixAllResult>;

/** Client → server: the page of a rule as markdown. */
export const rulePageMethod = 'kprLint/rulePage';
export const rulePageParams = z.object({ rule: z.string() });
export const rulePageResult = z.object({ markdown: z.string() });

/** Client → server: the catalogue, for choosing a rule. `injectable`: the generator can put the fault in. */
export const rulesMethod = 'kprLint/rules';
export const rulesResult = z.object({
  rules: z.array(z.object({ rule: z.string(), name: z.string(), summary: z.string(), severity, injectable: z.boolean() })),
});
export type RulesResult = z.infer<typeof rulesResult>;

/** Client → server: a synthetic extract. Fails with a sentence for the user where it cannot be made. */
export const generateMethod = 'kprLint/generate';
export const generateParams = z.object({
  persons: z._default(z.int().check(z.minimum(1), z.maximum(5000)), 100),
  seed: z._default(whole, 1),
  municipality: z._default(z.string().check(z.regex(/^\d{4}$/)), '4601'),
  year: z._default(z.int(), 2023),
  /** Faults to put in: of each rule so many. */
  faults: z._default(z.array(z.object({ rule: z.string(), count: z.int().check(z.minimum(1)) })), []),
});
export type GenerateParams = z.input<typeof generateParams>;
export const generateResult = z.object({ text: z.string() });

/** One figure of the counts; a small one may be hidden. */
const figure = z.union([z.number(), z.literal('suppressed')]);
const cells = z.array(z.array(z.nullable(figure)));
const recipients = { inFile: figure, year: figure, yearEnd: figure, previousYear: z.nullable(figure), changePercent: z.nullable(figure) };
/** `CountResult` with the tables that the panel shows. */
export const countedExtract = z.object({
  dataYear: z.int(),
  municipality: z.string(),
  recipients: z.object(recipients),
  services: z.array(z.object({ ...recipients, code: whole, notes: z.array(z.object({ rule: z.string(), text: z.string() })) })),
  groups: z.array(z.object({ group: z.string(), year: figure, yearEnd: figure })),
  unknownCode: z.object({ year: figure }),
  excluded: z.object({ persons: figure, rows: whole }),
  tables: z.record(z.string(), z.object({ rows: texts, columns: texts, cells, previous: z.optional(cells) })),
});
export type CountedExtract = z.infer<typeof countedExtract>;

/** How small a figure must be to be hidden: 0 hides none, 5 hides 1 to 4, 10 hides 1 to 10 (DOMAIN §6.0). */
export const hiddenBelow = z.union([z.literal(0), z.literal(5), z.literal(10)]);
export type HiddenBelow = z.infer<typeof hiddenBelow>;

/**
 * Client → server: the counts of an extract, of the document in an editor where there is one, else from disk.
 * `previous`: the file of last year's extract; '' for none, missing for the one that the configuration names.
 */
export const countsMethod = 'kprLint/counts';
export const countsParams = z.object({ uri: z.string(), previous: z.optional(z.string()), below: z._default(hiddenBelow, 0) });
export type CountsParams = z.input<typeof countsParams>;
export const countsResult = z.object({
  language,
  facts: z.object({ formatVersion: z.string(), dataYear: z.optional(z.int()), municipality: z.string(), municipalityName: z.string(), system: z.string(), systemVersion: z.string() }),
  persons: whole,
  /** Exact numbers of findings by rule, severity, consequence and kind of row. */
  findings: z.array(z.object({ rule: z.string(), summary: z.string(), severity, registryAction, row: z.string(), count: whole })),
  fixable: whole,
  /** Missing where the file could not be read to its end, or its data year is not known. */
  counts: z.optional(countedExtract),
  /** Last year's figures on 31 December by code, where nothing is hidden; `all`: all recipients. */
  yearEndBefore: z.optional(z.object({ all: whole, services: z.record(z.string(), whole) })),
  /** Last year's file as it is used, or why it cannot be. */
  previous: z.optional(z.object({ name: z.string(), dataYear: z.optional(z.int()), problem: z.optional(z.string()) })),
  /** 0-based line at which the XML is broken. */
  brokenAt: z.optional(whole),
  stopped: texts,
  /** Rules that did not run for want of last year's file. */
  notCompared: texts,
  elapsed: z.number(),
});
export type CountsResult = z.infer<typeof countsResult>;
/** The answer where there is nothing to count: no extract, or the document has changed meanwhile. */
export const countsAnswer = z.nullable(countsResult);

/** Client → server: all tables of the counts as a spreadsheet, semicolons between the columns. */
export const countsCsvMethod = 'kprLint/countsCsv';
export const countsCsvResult = z.nullable(z.object({ csv: z.string() }));

/**
 * Client → server: what is behind one figure of the counts in a document that is open, at most `limit` places: the rows of
 * the service where the figure is of one, else the persons. `table`, `row` and `column` are the keys of `kpr-lint count`'s
 * tables; in the Måltall (M-1 to M-5) the column `missing` is those who are counted and do not meet it.
 */
export const figureRowsMethod = 'kprLint/figureRows';
export const tableCell = { table: z.string(), row: z.string(), column: z.string() };
export const figureRowsParams = z.object({ uri: z.string(), ...tableCell, limit: z._default(whole, 500) });
export type FigureRowsParams = z.input<typeof figureRowsParams>;
/** `title`: what the figure is, in words; '' where there is no such figure. */
export const figureRowsResult = z.object({ places: z.array(z.object({ range, person: whole })), more: z.boolean(), title: z.string() });
export type FigureRowsResult = z.infer<typeof figureRowsResult>;

/**
 * Client → server: the report of an extract as one HTML page without identities: of the document in an editor where there
 * is one, else of the file on disk; `previous` as for the counts. Fails with a sentence for the user where there is none.
 */
export const htmlReportMethod = 'kprLint/htmlReport';
export const htmlReportParams = z.object({ uri: z.string(), previous: z.optional(z.string()), below: z._default(hiddenBelow, 5) });
export type HtmlReportParams = z.input<typeof htmlReportParams>;
export const htmlReportResult = z.object({ html: z.string() });

/**
 * Client → server: what accepting a finding makes of the baseline. `range` is that of the finding, `ordinal` tells it
 * from others of its rule there: from 0, those left out that are accepted already. `named`: the
 * configuration names the baseline already; where it does not, the client is to add it to `config`, which may not exist yet.
 * Fails with a sentence for the user where the finding cannot be accepted.
 */
export const acceptMethod = 'kprLint/accept';
export const acceptParams = z.object({ uri: z.string(), rule: z.string(), range, ordinal: z._default(z.int(), 0) });
export type AcceptParams = z.output<typeof acceptParams>;
export const acceptResult = z.object({ baseline: z.string(), text: z.string(), config: z.string(), named: z.boolean() });
export type AcceptResult = z.infer<typeof acceptResult>;
