import { z } from 'zod';

/**
 * What client and server say to each other beyond the Language Server Protocol. Both sides check what they get with the
 * schema; the types follow from it. Lines and columns are 0-based, columns in UTF-16 code units.
 */

const position = z.object({ line: z.int().min(0), character: z.int().min(0) });
const range = z.object({ start: position, end: position });
const severity = z.enum(['error', 'warning', 'info']);
const registryAction = z.enum(['rejectMessage', 'deleteRow', 'setNull', 'none']);
const language = z.enum(['nb', 'en']);

/** Sent with `initialize`. */
export const initializationOptions = z.object({
  /** `auto` follows the locale of `initialize`. */
  language: z.enum(['auto', 'nb', 'en']).optional(),
  /** Content of the bundled rule pages is shown by the client's command of this name instead of a link. */
  rulePageCommand: z.string().optional(),
  /** Commands that the client has; actions that need another are not offered. */
  commands: z.array(z.string()).default([]),
  /** Documents that have brought the server down: they are not checked until they are edited. */
  setAside: z.array(z.string()).default([]),
});
export type InitializationOptions = z.input<typeof initializationOptions>;

/** The client's settings, section `kprLint`. */
export const clientSettings = z.object({
  language: z.enum(['auto', 'nb', 'en']).default('auto'),
  enable: z.boolean().default(true),
  configFile: z.string().default(''),
  maxDiagnostics: z.int().min(1).max(1000).default(1000),
  inlayHints: z.boolean().default(true),
});
export type ClientSettings = z.infer<typeof clientSettings>;

/** Why a document is not checked, or not to its end. */
export const uncheckedReason = z.enum(['not-extract', 'disabled', 'crashed', 'record-too-large', 'broken-xml', 'config-error']);

/** Server → client, after each check of a document. */
export const statusMethod = 'kprLint/status';
export const status = z.object({
  uri: z.string(),
  state: z.enum(['checking', 'checked', 'unchecked']),
  reason: uncheckedReason.optional(),
  detail: z.string().optional(),
  formatVersion: z.string().optional(),
  dataYear: z.int().optional(),
  municipality: z.string().optional(),
  counts: z.object({ error: z.int(), warning: z.int(), info: z.int() }).optional(),
  /** How many findings have a safe repair. */
  fixable: z.int().optional(),
  /** Path of the configuration that was used, and what is wrong where it could not be: the rules' own settings hold then. */
  configFile: z.string().optional(),
  configFault: z.string().optional(),
  /** How many diagnostics the editor gets. */
  shown: z.int().optional(),
  /** Milliseconds of the last check. */
  elapsed: z.number().optional(),
  /** Rules that threw. */
  stopped: z.array(z.string()).optional(),
});
export type Status = z.infer<typeof status>;

/** Client → server: the findings of a document by rule, with exact totals and a sample of places. */
export const findingsMethod = 'kprLint/findings';
export const findingsParams = z.object({ uri: z.string(), rule: z.string().optional(), limit: z.int().min(0).default(500) });
export type FindingsParams = z.infer<typeof findingsParams>;
export const findingGroup = z.object({
  rule: z.string(),
  name: z.string(),
  summary: z.string(),
  severity,
  registryAction,
  total: z.int(),
  places: z.array(z.object({ range, message: z.string(), person: z.int() })),
});
export const findingsResult = z.object({ language, groups: z.array(findingGroup) });
export type FindingsResult = z.infer<typeof findingsResult>;

/** Client → server: checks files and folders from disk, whatever their size. Folders: every `*.xml` in them. */
export const checkFilesMethod = 'kprLint/checkFiles';
export const checkFilesParams = z.object({ uris: z.array(z.string()), workDoneToken: z.union([z.string(), z.number()]).optional() });
export type CheckFilesParams = z.infer<typeof checkFilesParams>;
export const checkedFile = z.object({
  uri: z.string(),
  /** Exact, whatever is listed. */
  error: z.int(),
  warning: z.int(),
  info: z.int(),
  /** False where the XML is broken, or where reading stopped. */
  complete: z.boolean(),
  formatVersion: z.string(),
  dataYear: z.int().optional(),
  municipality: z.string(),
  configFile: z.string().optional(),
  configFault: z.string().optional(),
  elapsed: z.number(),
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
  foreign: z.int(),
  /** Files that were not reached because the user broke the check off. */
  left: z.int(),
});
export type CheckFilesResult = z.infer<typeof checkFilesResult>;

/** Client → server: the page of a rule as markdown. */
export const rulePageMethod = 'kprLint/rulePage';
export const rulePageParams = z.object({ rule: z.string() });
export type RulePageParams = z.infer<typeof rulePageParams>;
export const rulePageResult = z.object({ markdown: z.string() });

/** Client → server: the catalogue, for choosing a rule. */
export const rulesMethod = 'kprLint/rules';
export const rulesResult = z.object({
  rules: z.array(z.object({ rule: z.string(), name: z.string(), summary: z.string(), severity, /** The generator can put it in. */ injectable: z.boolean() })),
});
export type RulesResult = z.infer<typeof rulesResult>;

/** Client → server: a synthetic extract. Fails with a sentence for the user where it cannot be made. */
export const generateMethod = 'kprLint/generate';
export const generateParams = z.object({
  persons: z.int().min(1).max(5000).default(100),
  seed: z.int().min(0).default(1),
  municipality: z.string().regex(/^\d{4}$/).default('4601'),
  year: z.int().default(2023),
  /** Faults to put in: `rule` so many times. */
  faults: z.array(z.object({ rule: z.string(), count: z.int().min(1) })).default([]),
});
export type GenerateParams = z.input<typeof generateParams>;
export const generateResult = z.object({ text: z.string() });
