import { version as packageVersion } from '../../package.json';

/** The version of the package, which all its doors share. */
export const version: string = packageVersion;
