import { type FormattingOptions, type Node, type ParseError, applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';

/**
 * The text of a configuration with one rule switched off, under the key (number or name) that it has there already;
 * comments, layout and the rule's options stay. Undefined where the text is no JSON object,
 * or its rules are none.
 */
export function withRuleOff(before: string, rule: string, ruleName: string): string | undefined {
  return changed(before, 'off', (root) => {
    const written = (key: string): Node | undefined => findNodeAtLocation(root, ['rules', key]);
    const key = written(ruleName) === undefined ? rule : ruleName;
    return written(key)?.type === 'object' ? ['rules', key, 'severity'] : ['rules', key];
  });
}

/** The text of a configuration that names a baseline. Undefined where the text is no JSON object. */
export function withBaseline(before: string, baseline: string): string | undefined {
  return changed(before, baseline, () => ['baseline']);
}

function changed(before: string, value: string, where: (root: Node) => string[]): string | undefined {
  const text = before.trim() === '' ? '{}\n' : before;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || root?.type !== 'object') return undefined;
  const path = where(root);
  const edited = (from: string): string => applyEdits(from, modify(from, path, value, { formattingOptions: layoutOf(text) }));
  if (findNodeAtLocation(root, path) !== undefined) return edited(text);
  const grown = withNew(text, root, path, edited);
  return grown && withCommaBeforeComments(grown, path);
}

/** The text with a value that it does not have yet. */
function withNew(text: string, root: Node, path: readonly string[], edited: (from: string) => string): string | undefined {
  const holder = [path.slice(0, -1), []].find((way) => findNodeAtLocation(root, way) !== undefined)!;
  const object = findNodeAtLocation(root, holder)!;
  if (object.type !== 'object') return undefined;
  // A new key goes right behind the value before it: what is said of that value on its line is laid aside meanwhile.
  const at = endOfValue(object, -1);
  const [rest, first = '', comma = '', second = ''] = restOfLine.exec(text.slice(at))!;
  if (!rest.includes('/')) return edited(text);
  const after = edited(text.slice(0, at) + comma + text.slice(at + rest.length));
  const grown = findNodeAtLocation(parseTree(after)!, holder)!;
  const behind = endOfValue(grown, -2) + (grown.children!.length > 1 ? 1 : 0);
  return after.slice(0, behind) + (first + second).trimEnd() + after.slice(behind);
}

/** What is commented out behind the new value can be taken into use as it stands. */
function withCommaBeforeComments(text: string, path: readonly string[]): string {
  const { offset, length, parent } = findNodeAtLocation(parseTree(text, [], { allowTrailingComma: true })!, [...path])!;
  const end = offset + length;
  const holder = parent!.parent!;
  const isLast = holder.children!.at(-1) === parent;
  return isLast && onlyComments.test(text.slice(end, holder.offset + holder.length - 1)) ? `${text.slice(0, end)},${text.slice(end)}` : text;
}

/** Comments on lines of their own, and no comma. */
const onlyComments = /^[^\S\n]*(?:\/\/.*)?\n\s*(?:\/\/|\/\*)[^]*$/;

/** Spaces and comments behind a value, its comma among them. */
const restOfLine = new RegExp(String.raw`^(#*)(,?)(#*)`.replaceAll('#', String.raw`(?:[^\S\r\n]|//.*|/\*[^]*?\*/)`));

/** Where one of an object's values ends, counted from the last; where the object begins if it has none such. */
function endOfValue({ offset, children }: Node, nth: -1 | -2): number {
  const property = children?.at(nth);
  return property === undefined ? offset + 1 : property.offset + property.length;
}

/** How a text is indented, and how its lines end. */
function layoutOf(text: string): FormattingOptions {
  return { insertSpaces: !/^\t/m.test(text), tabSize: /^ +(?=")/m.exec(text)?.[0].length ?? 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
