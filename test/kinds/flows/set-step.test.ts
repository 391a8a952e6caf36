import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../../src/kinds/differences.ts';
import { findSteps } from '../../../src/kinds/flows/find-steps.ts';
import { withStep } from '../../../src/kinds/flows/set-step.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { valueAt } from '../../../src/model/pointer.ts';

const definition: JsonObject = JSON.parse(readFileSync(join(import.meta.dirname, 'definitions', 'support-line.json'), 'utf8'));

const placeOf = (trackingId: number): string => findSteps(definition).find((step) => step.trackingId === trackingId)?.at ?? '';

const changed = (trackingId: number, value: string): JsonObject => withStep(definition, placeOf(trackingId), value);

// Every value outside of the step that is named, and every place in it, one by one.
function expectOnly(after: JsonObject, trackingId: number, places: readonly string[]): void {
  const at = placeOf(trackingId);
  const step = valueAt(definition, at) as JsonObject;
  const now = valueAt(after, at) as JsonObject;
  expect(differencesBetween(step, now).map(({ path }) => path)).toEqual(places);
  const put = (whole: JsonObject): string => JSON.stringify(whole).replace(JSON.stringify(valueAt(whole, at)), '"here"');
  expect(put(after)).toBe(put(definition));
}

describe('a step', () => {
  it('gets another literal in the two places that hold it, and nothing else moves', () => {
    const after = changed(15, '6s');
    expectOnly(after, 15, ['/timeout/config/lit/text', '/timeout/text']);
    expect(findSteps(after).find(({ trackingId }) => trackingId === 15)?.timeout).toEqual({ by: 'literal', value: '6s' });
  });

  it('that left the wait to the action gets a literal in force, without the mark that it is out of service', () => {
    const after = changed(27, '1500ms');
    expectOnly(after, 27, ['/useSuggestedTimeout', '/timeout/config/lit/text', '/timeout/text', '/timeout/outOfService']);
    expect(valueAt(after, `${placeOf(27)}/timeout`)).toEqual({
      config: { lit: { pos: 1, text: 'P0D0H0M1S500F', type: 'dur' } },
      text: 'P0D0H0M1S500F',
      type: 'dur',
      uiMetaData: { mode: 1 },
      metaData: {},
      version: 2,
    });
  });

  it('leaves the wait to the action by its flag alone', () => expectOnly(changed(48, 'suggested'), 48, ['/useSuggestedTimeout']));

  it('keeps members that nobody knows', () => {
    const at = placeOf(15);
    const odd = {
      ...definition,
      flowSequenceItemList: [
        { actionList: [{ ...(valueAt(definition, at) as JsonObject), x: [1], timeout: { y: { z: 1 }, uiMetaData: { mode: 0, q: 2 } } }] },
      ],
    };
    const after = withStep(odd, '/flowSequenceItemList/0/actionList/0', '3s');
    expect(valueAt(after, '/flowSequenceItemList/0/actionList/0')).toMatchObject({
      x: [1],
      timeout: { y: { z: 1 }, uiMetaData: { mode: 1, q: 2 } },
    });
  });

  it('that is not there is a mistake of ours', () =>
    expect(() => withStep(definition, '/flowSequenceItemList/99', '3s')).toThrow('no step'));
});
