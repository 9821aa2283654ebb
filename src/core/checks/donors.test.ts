import { expect, it } from 'vitest';
import { DONORS, donorOf, donorOfFormat } from './donors.ts';

it('each document goes to one donor, and a picture to none', () => {
  const formats = DONORS.flatMap((d) => d.formats ?? []);
  expect(new Set(formats).size).toBe(formats.length);
  expect(donorOfFormat('iom-results-matrix')?.id).toBe('iom');
  expect(donorOfFormat('diagram')).toBeNull();
});

it('a donor is known by its id and by the profile of its matrix', () => {
  expect(donorOf('iom-2012')).toBe(donorOf('iom'));
  expect(donorOf('nobody')).toBeNull();
});
