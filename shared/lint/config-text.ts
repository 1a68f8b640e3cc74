import { type Node, type ParseError, getNodeValue, parseTree } from 'jsonc-parser';
import type * as z from 'zod/mini';
import { type ConfigFault, type KnownKeys, duplicateFault, issueFaults, syntaxFault } from './config-faults.ts';

export type ReadText<T> = { readonly value: T } | { readonly faults: readonly ConfigFault[] };

/** What keys of an object mean: two that mean the same are a fault. By default the keys themselves. */
type Meaning = (key: string, inside: string | undefined) => unknown;

/**
 * Reads JSON, with comments and commas at the ends of lists allowed, by a schema. Faults are told in the order of the text:
 * the keys that stand twice; without such, all that the schema finds, each at the key or the value that is wrong.
 */
export function readText<S extends z.ZodMiniType>(content: string, schema: S, known: KnownKeys, means: Meaning = (key) => key): ReadText<z.output<S>> {
  const text = content.replace(/^\uFEFF/, '');
  const syntax: ParseError[] = [];
  const root = parseTree(text, syntax, { allowTrailingComma: true, allowEmptyContent: false });
  if (syntax.length > 0 || root === undefined) return { faults: [syntaxFault(text, syntax[0])] };
  const twice = duplicates(text, root, means);
  // Of a key that stands twice, the value that is judged is the last, the one that is found the first.
  if (twice.length > 0) return { faults: twice };
  const parsed = schema.safeParse(getNodeValue(root));
  if (parsed.success) return { value: parsed.data };
  return { faults: issueFaults(text, root, parsed.error.issues, known).sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** Keys that stand twice in their object, or mean the same: JSON would silently keep only the last. */
function duplicates(text: string, node: Node, means: Meaning): ConfigFault[] {
  const faults: ConfigFault[] = [];
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    if (child.type !== 'property') {
      faults.push(...duplicates(text, child, means));
      continue;
    }
    const [key, value] = child.children!;
    const inside: unknown = node.parent?.children?.[0]?.value;
    const meant = means(String(key!.value), typeof inside === 'string' ? inside : undefined);
    if (seen.has(meant)) faults.push(duplicateFault(text, key!));
    seen.add(meant);
    if (value !== undefined) faults.push(...duplicates(text, value, means));
  }
  return faults;
}
