import { describe, expect, it } from 'vitest';
import { nameShown } from '../../../shared/rules/rule.ts';
import { fill, pathShown } from '../../../shared/text/mask.ts';

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
