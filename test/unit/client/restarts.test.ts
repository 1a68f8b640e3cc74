import { describe, expect, it } from 'vitest';
import { Restarts } from '../../../client/restarts.ts';

describe('a server that dies', () => {
  it('is started again four times, and not a fifth', () => {
    const restarts = new Restarts();
    expect(Array.from({ length: 5 }, () => restarts.crashed().restart)).toEqual([true, true, true, true, false]);
  });

  it('is started again by hand, and then again four times', () => {
    const restarts = new Restarts();
    for (let i = 0; i < 5; i++) restarts.crashed();
    restarts.reset();
    expect(restarts.crashed().restart).toBe(true);
  });

  it('sets a document aside that was being checked both times', () => {
    const restarts = new Restarts();
    restarts.checkBegins('a');
    expect(restarts.crashed().setAside).toEqual([]);
    restarts.checkBegins('a');
    expect(restarts.crashed().setAside).toEqual(['a']);
    expect(restarts.setAside).toEqual(['a']);
  });

  it('does not blame a document whose check had ended', () => {
    const restarts = new Restarts();
    for (let i = 0; i < 3; i++) {
      restarts.checkBegins('a');
      restarts.checkEnds('a');
      restarts.crashed();
    }
    expect(restarts.setAside).toEqual([]);
  });

  it('gives a document that is edited another chance', () => {
    const restarts = new Restarts();
    for (let i = 0; i < 2; i++) {
      restarts.checkBegins('a');
      restarts.crashed();
    }
    restarts.forgive('a');
    expect(restarts.setAside).toEqual([]);
  });

  it('says of a document only once that it is set aside', () => {
    const restarts = new Restarts();
    const said = Array.from({ length: 3 }, () => {
      restarts.checkBegins('a');
      return restarts.crashed().setAside;
    });
    expect(said).toEqual([[], ['a'], []]);
  });
});
