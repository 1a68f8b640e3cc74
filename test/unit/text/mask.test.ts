import { describe, expect, it } from 'vitest';
import { nameShown } from '../../../shared/rules/rule.ts';
import { fill, isHarmless, pathShown } from '../../../shared/text/mask.ts';

describe('a path', () => {
  it.each([
    ['/', '/'],
    ['/IPLOS/PERSON[]/TJENESTE[123456]/@tjTjID', '/IPLOS/PERSON[]/TJENESTE[123456]/@tjTjID'],
    ['/IPLOS/PERSON[]/O01017012350', '/IPLOS/PERSON[]/••••••••••••'],
    ['/IPLOS/PERSON[]/O01017012350[2]/@a1000007', '/IPLOS/PERSON[]/••••••••••••[2]/@••••••••'],
    ['/IPLOS/a[01017012350]', '/IPLOS/•[•••••••••••]'],
  ])('%s is %s where identities are masked', (path, shown) => {
    expect(pathShown(path, 'masked')).toBe(shown);
    expect(pathShown(path, 'full')).toBe(path);
  });

  it('masks a name as the message does', () => {
    for (const name of ['ukjent', 'O01017012350', 'Å', 'år', 'a1000007']) expect(pathShown(`/${name}`, 'masked')).toBe(`/${fill(nameShown(name), 'masked')}`);
  });
});

describe('a value', () => {
  it.each([
    ...['-', '–', '.', '/', ':', '_', "'", ' ', ' - ', ',', ''].map((between) => `130470${between}12345`),
    '13.04.70.12345', '13.04.1970 12345', '13 04 70 123 45', '１３０４７０-１２３４５', '(130470)12345', '20210314 12:30',
  ])('that may be a national identity number is masked: %s', (value) => {
    expect(fill({ quoted: value }, 'masked')).toBe(value.replace(/\p{N}/gu, '•'));
    expect(fill({ quoted: value }, 'full')).toBe(value);
  });

  it.each(['20210314', '2021-03-14', '14.03.2021', '2021-03-14 00:00', '2021-03-14 12:30:00', '14.03.2021 12:30:00', '2021-03-14T12:30:00', '420.00', '7,50', '974633574', '1304701234', '2021-2022', '1.2.3', 'P70', 'ICPC-2B'])(
    'that is a date, hours, a number or a code is shown: %s',
    (value) => expect(fill({ quoted: value }, 'masked')).toBe(value),
  );

  it('is judged at once, however long it is', () => {
    const started = performance.now();
    for (const text of ['1'.repeat(10), '1.'.repeat(10), `${'1..'.repeat(6)}a`, '.'.repeat(1_000_000), '1.......a'.repeat(100_000)]) isHarmless(text);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
