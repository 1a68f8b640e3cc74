import { type Node, type ParseError, findNodeAtLocation, printParseErrorCode } from 'jsonc-parser';
import type * as z from 'zod/mini';
import { rules } from '../rules/index.ts';
import type { Localized } from '../rules/rule.ts';
import { nearest } from '../text/nearest.ts';

type Issue = z.core.$ZodIssue;

/** Something in a configuration file that cannot be followed. Line and column are 1-based, columns in UTF-16 code units. */
export interface ConfigFault {
  readonly line: number;
  readonly column: number;
  readonly text: Localized;
}

const syntaxTexts: Readonly<Record<string, Localized>> = {
  PropertyNameExpected: { nb: 'Her skal det stå et navn i anførselstegn.', en: 'A name in quotes must stand here.' },
  ValueExpected: { nb: 'Her skal det stå en verdi.', en: 'A value must stand here.' },
  ColonExpected: { nb: 'Her mangler et kolon.', en: 'A colon is missing here.' },
  CommaExpected: { nb: 'Her mangler et komma.', en: 'A comma is missing here.' },
  CloseBraceExpected: { nb: 'Her mangler en }.', en: 'A } is missing here.' },
  CloseBracketExpected: { nb: 'Her mangler en ].', en: 'A ] is missing here.' },
  EndOfFileExpected: { nb: 'Filen skulle ha sluttet her.', en: 'The file should have ended here.' },
  UnexpectedEndOfComment: { nb: 'Kommentaren er ikke avsluttet.', en: 'The comment is not closed.' },
  UnexpectedEndOfString: { nb: 'Teksten mangler anførselstegn på slutten.', en: 'The text has no closing quote.' },
};

/** The first place at which the text is no JSON. */
export function syntaxFault(text: string, error: ParseError | undefined): ConfigFault {
  const said = error === undefined ? undefined : syntaxTexts[printParseErrorCode(error.error)];
  return fault(text, error?.offset ?? 0, said ?? { nb: 'Dette er ikke JSON.', en: 'This is no JSON.' });
}

export function duplicateFault(text: string, key: Node): ConfigFault {
  const name = String(key.value);
  return fault(text, key.offset, { nb: `«${name}» står to ganger.`, en: `“${name}” stands twice.` });
}

/** The keys that an object may have, by its place in the text: what somebody may have meant. */
export type KnownKeys = (path: readonly (string | number)[]) => readonly string[];

/** The faults that the schema found, each at the key or the value that is wrong. */
export function issueFaults(text: string, root: Node, issues: readonly Issue[], known: KnownKeys): ConfigFault[] {
  return issues.flatMap((issue) => describe(text, root, issue, [], known));
}

function describe(text: string, root: Node, issue: Issue, above: readonly PropertyKey[], known: KnownKeys): ConfigFault[] {
  const path = [...above, ...issue.path] as (string | number)[];
  const node = findNodeAtLocation(root, path);
  if (node === undefined) {
    const key = String(path.at(-1));
    return [fault(text, (findNodeAtLocation(root, path.slice(0, -1)) ?? root).offset, { nb: `${key} mangler.`, en: `${key} is missing.` })];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const property = node.children?.find(({ children }) => children?.[0]?.value === key) ?? node;
        return fault(text, property.offset, unknownKey(key, path, known));
      });
    case 'invalid_union': {
      // Of a text or an object: what was written says which of them was meant.
      const meant = issue.errors.find((branch) => !branch.some(({ code, path: inner }) => inner.length === 0 && (code === 'invalid_type' || (code === 'invalid_value' && node.type !== 'string'))));
      return (meant ?? issue.errors[0] ?? []).flatMap((inner) => describe(text, root, inner as Issue, path, known));
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const suggestion = node.type === 'string' ? nearest(String(node.value), values) : undefined;
      return [fault(text, node.offset, must(node, { nb: `én av ${values.join(', ')}`, en: `one of ${values.join(', ')}` }, suggestion))];
    }
    case 'invalid_type':
      return [fault(text, node.offset, must(node, types[issue.expected] ?? { nb: issue.expected, en: issue.expected }))];
    case 'too_small':
    case 'too_big':
      return [fault(text, node.offset, must(node, bound(issue)))];
    case 'invalid_format':
      return [fault(text, node.offset, must(node, formOf(path)))];
    case 'custom':
      // The one rule of this kind (baseline-file.ts); the value is not repeated.
      return [fault(text, node.offset, { nb: `${String(path.at(-1))} har elleve sifre på rad, som kan være et fødselsnummer. Ta dem bort.`, en: `${String(path.at(-1))} has eleven digits on end, which may be a national identity number. Take them out.` })];
    default:
      return [fault(text, node.offset, must(node, { nb: 'noe annet', en: 'something else' }))];
  }
}

const types: Readonly<Record<string, Localized>> = {
  string: { nb: 'en tekst', en: 'a text' },
  number: { nb: 'et tall', en: 'a number' },
  int: { nb: 'et helt tall', en: 'a whole number' },
  boolean: { nb: 'true eller false', en: 'true or false' },
  object: { nb: 'et objekt', en: 'an object' },
  array: { nb: 'en liste', en: 'a list' },
};

/** In words, the form of an option of a rule, or of a member of a baseline (baseline-file.ts). */
function formOf(path: readonly (string | number)[]): Localized {
  return (path.at(-2) === 'options' ? forms.date : forms[String(path.at(-1))]) ?? { nb: 'noe annet', en: 'something else' };
}

const forms: Readonly<Record<string, Localized>> = {
  rule: { nb: 'et regelnummer, som KPR301', en: 'the number of a rule, as KPR301' },
  date: { nb: 'en dato, ÅÅÅÅ-MM-DD', en: 'a date, YYYY-MM-DD' },
  fingerprint: { nb: '64 heksadesimale sifre', en: '64 hexadecimal digits' },
};

function bound(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): Localized {
  if (issue.origin === 'string' || issue.origin === 'array') return { nb: 'noe annet enn tom', en: 'anything but empty' };
  return issue.code === 'too_small' ? { nb: `minst ${issue.minimum}`, en: `at least ${issue.minimum}` } : { nb: `høyst ${issue.maximum}`, en: `at most ${issue.maximum}` };
}

/** Which kind of key is not known depends on where it stands. */
function unknownKey(key: string, path: readonly (string | number)[], known: KnownKeys): Localized {
  const place = path.at(-1);
  if (place === 'rules') {
    const meant = nearest(key, rules.flatMap(({ id, name }) => [id, name]));
    return { nb: `Ukjent regel: ${key}.${suggest(meant).nb}`, en: `Unknown rule: ${key}.${suggest(meant).en}` };
  }
  if (place === 'options') return { nb: `${String(path.at(-2))} har ikke valget ${key}.`, en: `${String(path.at(-2))} has no option ${key}.` };
  if (key === 'options' && path.at(-2) === 'rules') return { nb: `${String(place)} har ingen valg.`, en: `${String(place)} has no options.` };
  const meant = nearest(key, known(path));
  return { nb: `Ukjent nøkkel: ${key}.${suggest(meant).nb}`, en: `Unknown key: ${key}.${suggest(meant).en}` };
}

function must(node: Node, expected: Localized, meant?: string): Localized {
  const { value, parent } = node;
  const key = parent?.type === 'property' ? `${optionOf(parent)}${nameOf(parent)}: ` : '';
  const shown = value === undefined ? '' : ` ${JSON.stringify(value)}`;
  return { nb: `${key}Verdien${shown} skal være ${expected.nb}.${suggest(meant).nb}`, en: `${key}The value${shown} must be ${expected.en}.${suggest(meant).en}` };
}

function nameOf(property: Node): string {
  return String(property.children![0]!.value);
}

/** The rule, and a space, where the property is one of its options: `floor` alone does not say of which rule. */
function optionOf(property: Node): string {
  const options = property.parent?.parent;
  const rule = options?.parent?.parent;
  return options?.type === 'property' && nameOf(options) === 'options' && rule?.type === 'property' ? `${nameOf(rule)} ` : '';
}

function suggest(meant: string | undefined): Localized {
  return meant === undefined ? { nb: '', en: '' } : { nb: ` Mente du ${meant}?`, en: ` Did you mean ${meant}?` };
}

function fault(text: string, offset: number, said: Localized): ConfigFault {
  const before = text.slice(0, offset);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line: before.split(/\r\n|\n|\r/).length, column: offset - lineStart + 1, text: said };
}
