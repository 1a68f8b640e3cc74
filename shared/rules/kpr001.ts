import type { FaultCode } from '../xml/faults.ts';
import { type Message, defineRule, nameShown } from './rule.ts';

const say = (nb: (p: string | number) => string, en: (p: string | number) => string, again = true): Message => ({
  nb: (p, t) => `${nb(p.detail ?? '')} ${t.rejects} ${again ? 'Lag uttrekket på nytt.' : 'Rett uttrekket.'}`,
  en: (p, t) => `${en(p.detail ?? '')} ${t.rejects} ${again ? 'Export the file again.' : 'Correct the export.'}`,
});

const messages: Readonly<Record<FaultCode, Message>> = {
  'unclosed-element': say((d) => `Taggen <${d}> er ikke lukket.`, (d) => `The tag <${d}> is not closed.`),
  'mismatched-end-tag': say((d) => `Sluttaggen passer ikke: <${d}> skulle vært lukket her.`, (d) => `The end tag does not fit: <${d}> should be closed here.`),
  'stray-end-tag': say((d) => `Sluttaggen </${d}> lukker ingen tagg.`, (d) => `The end tag </${d}> closes nothing.`),
  truncated: say((d) => `Filen slutter før ${d ? `</${d}>` : 'taggen er ferdig'}.`, (d) => `The file ends before ${d ? `</${d}>` : 'the tag is finished'}.`),
  'unfinished-tag': say((d) => `Taggen ${d} er ikke ferdig: «>» mangler.`, (d) => `The tag ${d} is not finished: “>” is missing.`),
  'stray-less-than': say(() => 'Tegnet «<» står alene; i tekst skrives det &lt;.', () => 'The character “<” stands alone; in text it is written &lt;.', false),
  'bad-markup': say((d) => `«${d}» begynner ikke på noe som XML kjenner.`, (d) => `“${d}” begins nothing that XML knows.`),
  'bad-name': say((d) => `«${d}» er ikke et navn i XML.`, (d) => `“${d}” is no name in XML.`),
  'attribute-without-value': say((d) => `Attributtet ${d} har ingen verdi.`, (d) => `The attribute ${d} has no value.`),
  'attribute-unquoted': say((d) => `Verdien av attributtet ${d} mangler anførselstegn.`, (d) => `The value of the attribute ${d} has no quotes.`),
  'attribute-unclosed': say((d) => `Verdien av attributtet ${d} mangler anførselstegn på slutten.`, (d) => `The value of the attribute ${d} has no closing quote.`),
  'attribute-not-separated': say((d) => `Det mangler mellomrom før attributtet ${d}.`, (d) => `There is no blank before the attribute ${d}.`),
  'attribute-repeated': say((d) => `Attributtet ${d} står to ganger i taggen.`, (d) => `The attribute ${d} stands twice in the tag.`),
  'less-than-in-attribute': say((d) => `Tegnet «<» i attributtet ${d} skrives &lt;.`, (d) => `The character “<” in the attribute ${d} is written &lt;.`, false),
  'bare-ampersand': say(() => 'Tegnet «&» står alene; i tekst skrives det &amp;.', () => 'The character “&” stands alone; in text it is written &amp;.', false),
  'undefined-entity': say((d) => `Entiteten &${d}; finnes ikke i XML.`, (d) => `The entity &${d}; does not exist in XML.`, false),
  'bad-character-reference': say((d) => `${d} er ikke et tegn som XML tillater.`, (d) => `${d} is no character that XML allows.`, false),
  'illegal-character': say((d) => `Tegnet ${d} er ikke tillatt i XML.`, (d) => `The character ${d} is not allowed in XML.`, false),
  'invalid-utf8': say(() => 'Her er noe som ikke er et tegn i filens tegnsett. Filen er trolig ødelagt eller lagret i et annet.', () => 'Something here is no character of the file’s encoding. It was probably damaged or saved in another.'),
  'cdata-end-in-text': say(() => '«]]>» kan ikke stå i tekst; skriv ]]&gt;.', () => '“]]>” may not stand in text; write ]]&gt;.', false),
  'cdata-outside-root': say(() => 'CDATA står utenfor rotelementet.', () => 'CDATA stands outside the root element.'),
  'double-hyphen-in-comment': say(() => '«--» kan ikke stå i en kommentar.', () => '“--” may not stand in a comment.', false),
  'unclosed-comment': say(() => 'Filen slutter i en kommentar som ikke er lukket.', () => 'The file ends in a comment that is not closed.'),
  'unclosed-cdata': say(() => 'Filen slutter i en CDATA-seksjon som ikke er lukket.', () => 'The file ends in a CDATA section that is not closed.'),
  'unclosed-instruction': say(() => 'Filen slutter i en instruksjon (<?) som ikke er lukket.', () => 'The file ends in an instruction (<?) that is not closed.'),
  'bad-instruction-target': say((d) => `«<?${d}» er ikke en gyldig instruksjon.`, (d) => `“<?${d}” is no valid instruction.`),
  'bad-xml-declaration': say(() => 'XML-deklarasjonen er ikke riktig skrevet.', () => 'The XML declaration is not written correctly.'),
  'xml-declaration-not-first': say(() => 'XML-deklarasjonen må stå aller først i filen.', () => 'The XML declaration must be the very first in the file.'),
  'unbound-prefix': say((d) => `Prefikset ${d} er ikke knyttet til noe navnerom.`, (d) => `The prefix ${d} is bound to no namespace.`),
  'reserved-prefix': say((d) => `Navnerommet kan ikke knyttes til ${d}.`, (d) => `The namespace cannot be bound to ${d}.`),
  'second-root': say((d) => `<${d}> er et rotelement til; en fil har bare ett.`, (d) => `<${d}> is a second root element; a file has only one.`),
  'text-outside-root': say(() => 'Det står tekst utenfor rotelementet.', () => 'There is text outside the root element.'),
  'no-root': say(() => 'Filen har ikke noe rotelement.', () => 'The file has no root element.'),
  'misplaced-doctype': say(() => 'DOCTYPE står på feil sted.', () => 'The DOCTYPE is misplaced.'),
  'too-deep': say((d) => `Elementene er nøstet dypere enn ${d} nivåer.`, (d) => `The elements are nested deeper than ${d} levels.`),
};

/** The file is not well-formed XML (XML 1.0, Namespaces in XML 1.0). Each fault once, at its place; the rest is checked. */
export const kpr001 = defineRule({
  id: 'KPR001',
  name: 'not-well-formed',
  severity: 'error',
  registryAction: 'rejectMessage',
  actor: 'vendor',
  summary: { nb: 'Filen er ikke gyldig XML', en: 'The file is not well-formed XML' },
  sources: ['RULES KPR001', 'XML 1.0 (fifth edition)'],
  messages,
  hovers: {
    default: {
      nb: () =>
        'Filen er ikke gyldig XML på dette stedet. Registeret kan ikke lese den og avviser hele meldingen, så ingen personer kommer med. Resten av filen er kontrollert så langt det går. Lag uttrekket på nytt; skjer det igjen, send linjenummeret til leverandøren.',
      en: () =>
        'The file is not well-formed XML at this place. The registry cannot read it and rejects the whole message, so no person gets in. The rest of the file has been checked as far as possible. Export again; if it recurs, send the line number to the vendor.',
    },
  },
  check: {
    fault(fault, report) {
      if (fault.code in messages) report({ message: fault.code, params: { detail: nameShown(fault.detail) } });
    },
  },
});
