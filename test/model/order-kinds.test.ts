import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/model/kind.ts';
import { orderKinds } from '../../src/model/order-kinds.ts';
import { dataActionKind } from '../builders/builders.ts';

const kind = (name: string, after: readonly string[] = []): Kind => ({ ...dataActionKind(), name, after });

describe('the order of kinds', () => {
  it.each<[string, readonly Kind[], string]>([
    ['as they stand', [kind('a'), kind('b')], 'a b'],
    ['after what they need', [kind('a', ['c']), kind('b'), kind('c', ['b'])], 'b c a'],
    ['whatever is not there', [kind('a', ['x'])], 'a'],
  ])('%s', (_, kinds, order) => {
    expect(orderKinds(kinds).map((each) => each.name)).toEqual(order.split(' '));
  });

  it('is none in a circle', () => {
    expect(() => orderKinds([kind('a', ['b']), kind('b', ['a'])])).toThrow('in a circle: a, b');
  });
});
