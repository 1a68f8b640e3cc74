import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import * as z from 'zod/mini';

/** What a client has sent, by its schema. Throws for what does not fit, in one line for those who make the client. */
export function paramsOf<T extends z.ZodMiniType>(schema: T, given: unknown): z.output<T> {
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new ResponseError(ErrorCodes.InvalidParams, faultsIn(parsed.error));
  return parsed.data;
}

/** What does not fit a schema, in a line. */
export function faultsIn({ issues }: z.core.$ZodError): string {
  return issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('; ');
}
