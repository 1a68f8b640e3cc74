import * as vscode from 'vscode';

/** The other extension for XML that the suite runs beside, and by what its services are told from ours. */
interface OtherXml {
  readonly id: string;
  /** The setting that switches its validation: section and name. */
  readonly validation: readonly [string, string];
  /** In its hover on a value; none where it says nothing of an element that no schema describes. */
  readonly hover?: RegExp;
  /** Among what it completes in a value. */
  readonly completion: string;
  /** Its repair of an element that is not closed. */
  readonly repair: RegExp;
}

const redHat: OtherXml = { id: 'redhat.vscode-xml', validation: ['xml.validation', 'enabled'], completion: '<!--', repair: /^Close with '<\/\w+>'$/ };

const standIn: OtherXml = { id: 'kpr-lint-tests.xml-stand-in', validation: ['xmlStandIn', 'validate'], hover: /XML stand-in: \d+/, completion: '<!-- XML stand-in -->', repair: /^XML stand-in: close the element$/ };

export const otherXml = [redHat, standIn].find(({ id }) => vscode.extensions.getExtension(id) !== undefined)!;
