import { describe, expect, it } from 'vitest';
import { isHarmlessMarkup, maskMarkup } from '../../../shared/text/mask-markup.ts';

describe('masked markup', () => {
  it.each([
    ['ids', '<TJENESTE tjPeID="4801" tjTjID=\'48012\'/>', '<TJENESTE tjPeID="••••" tjTjID=\'•••••\'/>'],
    ['contacts, however harmless they look', '<Navn>Bo</Navn><Telefon>12345678</Telefon><Epost>a@b.no</Epost>', '<Navn>••</Navn><Telefon>••••••••</Telefon><Epost>•@•.••</Epost>'],
    ['contacts with a prefix', '<ipl:Navn>Bo</ipl:Navn>', '<ipl:Navn>••</ipl:Navn>'],
    ['comments', '<!-- Bo 41 --><peAlder>70</peAlder>', '<!-- •• •• --><peAlder>70</peAlder>'],
    ['the rest of a comment that began earlier', 'Bo <b>1</b> --> <peAlder>70</peAlder>', '•• <b>•</b> --> <peAlder>70</peAlder>'],
    ['instructions, except the XML declaration', '<?Bo 1?><?xml version="1.0" encoding="UTF-8"?>', '<?•• •?><?xml version="1.0" encoding="UTF-8"?>'],
    ['elements that the format does not know', '<alias>Bo</alias>', '<alias>••</alias>'],
    ['attributes that the format does not know', '<PERSON alias="Bo" pePeID="1">', '<PERSON alias="••" pePeID="•">'],
    ['text between elements', '<TJENESTE> Bo <tjVedtak>2</tjVedtak> 41', '<TJENESTE> •• <tjVedtak>2</tjVedtak> ••'],
    ['values of known fields that could be names', '<diKodeVersjon>Kirsten</diKodeVersjon>', '<diKodeVersjon>•••••••</diKodeVersjon>'],
    ['values of known fields that could be identity numbers', '<peAlder>41999912345</peAlder>', '<peAlder>•••••••••••</peAlder>'],
    ['identity numbers with something between the digits', '<peEndrDato>130470-12345</peEndrDato><peAlder>13.04.70.12345</peAlder>', '<peEndrDato>••••••-•••••</peEndrDato><peAlder>••.••.••.•••••</peAlder>'],
    ['identity numbers in attributes that anybody may see', '<IPLOS versjon="130470-12345">', '<IPLOS versjon="••••••-•••••">'],
    ['ids in the place of codes', '<poIndPlan>1000007</poIndPlan><tjVedtak>2</tjVedtak>', '<poIndPlan>•••••••</poIndPlan><tjVedtak>2</tjVedtak>'],
    ['CDATA as the text that it is', '<Navn><![CDATA[Bo]]></Navn><peAlder><![CDATA[70]]></peAlder>', '<Navn><![CDATA[••]]></Navn><peAlder><![CDATA[70]]></peAlder>'],
    ['the end of a value whose beginning is out of sight', '801" tjTjID="48012">', '•••" ••••••="•••••">'],
    ['the attributes of a tag that began on the line before', '  tjTjID="48012" tjVeID="1">12', '  tjTjID="•••••" tjVeID="•">••'],
    ['tags that are not finished', '<TJENESTE tjPeID="4801', '<TJENESTE tjPeID="••••'],
    ['quotes that are not closed', '<Navn x="a>Bo</Navn>', '<Navn x="•>••</Navn>'],
    ['names that hold digits of an identity', '<Bo419999>1</Bo419999>', '<••••••••>•</••••••••>'],
  ])('hides %s', (_, text, masked) => {
    expect(maskMarkup(text)).toBe(masked);
  });

  it.each([
    '<tjTjenType>12</tjTjenType>',
    '      <tjTimerUke>420.00</tjTimerUke>',
    '<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7">',
    '<?xml version="1.0" encoding="Windows-1252"?>',
    '<diDiagKode>P70</diDiagKode></DIAGNOSE>',
    '<tjFraDato>20210230</tjFraDato><tjInstOrgnr>974633574</tjInstOrgnr>',
    '',
  ])('leaves %s as it is', (text) => {
    expect(maskMarkup(text)).toBe(text);
  });

  it.each(['<', '<<a', '</', '<!', '<!--', '<![CDATA[', '<?', '<a b', '<a b=', "<a b='", '<1>', '>', '&#x41;', ''.padEnd(3000, '<a b="')])('keeps the length of %s', (text) => {
    expect(maskMarkup(text)).toHaveLength(text.length);
  });
});

it('tells an edit that shows nobody from one that does', () => {
  expect(['29', '', '\n      <tjFraDato>20210101</tjFraDato>', '<poHab>1</poHab>'].map(isHarmlessMarkup)).toEqual([true, true, true, true]);
  expect(['Kirsten', '41999912345', '<TJENESTE tjPeID="1"/>', '<Navn>Bo</Navn>'].map(isHarmlessMarkup)).toEqual([false, false, false, false]);
  // What was said of other digits is said of these.
  expect(['<poHab>2</poHab>', '<poHab>41999912345</poHab>', '<poHab>41888812345</poHab>', '<poHab>3</poHab>'].map(isHarmlessMarkup)).toEqual([true, false, false, true]);
  expect(['<tjFraDato>20210314</tjFraDato>', '<tjFraDato>88001122</tjFraDato>', '<tjFraDato>20211231</tjFraDato>'].map(isHarmlessMarkup)).toEqual([true, false, true]);
});
