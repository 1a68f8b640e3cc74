import * as z from 'zod/mini';
import { rules } from '../rules/index.ts';
import type { Option, Rule } from '../rules/rule.ts';

const severities = ['off', 'info', 'warning', 'error'] as const;
const severity = z.enum(severities);

/** A rule by its number or name: a severity, or a severity and options. */
function ruleSchema(rule: Rule): z.ZodMiniType {
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [name, z.optional(optionSchema(option))] as const);
  const detailed = z.strictObject({
    severity: z.optional(severity),
    ...(options.length > 0 && { options: z.optional(z.strictObject(Object.fromEntries(options))) }),
  });
  return z.union([severity, detailed]).check(z.describe(`${rule.summary.nb}. ${rule.summary.en}.`));
}

function optionSchema(option: Option): z.ZodMiniType {
  const about = z.meta({ description: `${option.nb} ${option.en}`, default: option.default });
  switch (typeof option.default) {
    case 'number':
      return (option.decimal === true ? z.number() : z.int()).check(z.minimum(option.min ?? -Number.MAX_SAFE_INTEGER), z.maximum(option.max ?? Number.MAX_SAFE_INTEGER), about);
    case 'string':
      return z.iso.date().check(about);
    case 'boolean':
      return z.boolean().check(about);
  }
}

/** `KPR`, `KPR4`, `KPR40`: prefixes that stand for several rules. */
export const prefixes: readonly string[] = [...new Set(rules.flatMap(({ id }) => [id.slice(0, 3), id.slice(0, 4), id.slice(0, 5)]))].sort();

const optionalKeys = (entries: readonly (readonly [string, z.ZodMiniType])[]): Record<string, z.ZodMiniOptional<z.ZodMiniType>> =>
  Object.fromEntries(entries.map(([key, schema]) => [key, z.optional(schema)]));

const ruleChanges = z.strictObject(
  optionalKeys([
    ...prefixes.map((prefix) => [prefix, severity] as const),
    ...rules.flatMap((rule) => {
      const schema = ruleSchema(rule);
      return [[rule.id, schema] as const, [rule.name, schema] as const];
    }),
  ]),
).check(z.describe('Regler, med nummer, navn eller prefiks. Rules, by number, name or prefix.'));

const year = z.int().check(z.minimum(2000), z.maximum(2100));
const path = z.string().check(z.minLength(1));

/** The configuration file, as the rules make it: an unknown rule, key or value has no place in it. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  rules: z.optional(ruleChanges),
  overrides: z.optional(
    z.array(
      z.strictObject({
        files: z.union([path, z.array(path).check(z.minLength(1))]).check(z.describe('Filer, som globmønster fra mappen til denne filen. Files, as a glob from this file’s folder.')),
        rules: z.optional(ruleChanges),
        year: z.optional(year),
      }),
    ).check(z.describe('Annet for noen av filene; det siste gjelder. Other settings for some of the files; the last applies.')),
  ),
  year: z.optional(year.check(z.describe('Dataåret der filens periode ikke viser det. The data year where the file’s period does not tell it.'))),
  language: z.optional(z.enum(['nb', 'en']).check(z.describe('Språket i meldingene. The language of the messages.'))),
  baseline: z.optional(path.check(z.describe('Fil med funn som er kjent fra før. File of findings that are known already.'))),
  previous: z.optional(path.check(z.describe('Fjorårets uttrekk. Last year’s extract.'))),
});

/** The same as a JSON Schema, for editors. */
export function configJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input', reused: 'ref' });
  return { ...schema, title: 'kpr-lint.config.json', allowTrailingCommas: true };
}
