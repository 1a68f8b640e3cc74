import { type Node, type ParseError, applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/**
 * The text of a configuration with one rule switched off, under the key (number or name) that it has there already;
 * comments, layout and the rule's options stay. Undefined where the text is no JSON object.
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
  return applyEdits(text, modify(text, where(root), value, { formattingOptions }));
}
