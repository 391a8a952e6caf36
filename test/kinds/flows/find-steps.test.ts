import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FlowStep, findSteps } from '../../../src/kinds/flows/find-steps.ts';
import { parseStepDuration, toStepDuration } from '../../../src/kinds/flows/step-duration.ts';
import { isJsonObject, type JsonObject } from '../../../src/model/json.ts';
import { valueAt } from '../../../src/model/pointer.ts';

const sample = (name: string): JsonObject => JSON.parse(readFileSync(join(import.meta.dirname, 'definitions', `${name}.json`), 'utf8'));

const shown = ({ trackingId, container, name, actionName, timeout }: FlowStep) => [
  trackingId,
  container,
  name,
  actionName,
  'value' in timeout ? timeout.value : 'text' in timeout ? `= ${timeout.text}` : timeout.by,
];

const step = (trackingId: number, more: JsonObject = {}): JsonObject => ({
  __type: 'DataAction',
  trackingId,
  name: 'Call Data Action',
  actionId: 'custom_-_1',
  actionName: 'Lookup',
  useSuggestedTimeout: false,
  timeout: { config: { lit: { pos: 1, text: 'P0D0H0M5S0F', type: 'dur' } }, text: 'P0D0H0M5S0F', type: 'dur' },
  ...more,
});

describe('the steps of a call flow with menus, sub-menus and inline tasks', () => {
  const definition = sample('support-line');

  it('are found each with its container, action and the timeout in force', () => {
    expect(findSteps(definition).map(shown)).toEqual([
      [15, 'Order status', 'Call Data Action', 'Get Open Order', '12s'],
      [17, 'Order status', 'Call Data Action', 'Get Delivery Window', '2500ms'],
      [27, 'Existing claim', 'Look up claim', 'Get Claim', 'suggested'],
      [32, 'Identify Caller', 'Find customer by number', 'Find Customer', 'suggested'],
      [48, 'New Claim', 'Create claim', 'Create Claim', '20s'],
    ]);
  });

  it('are said to be where they are', () => {
    const found = findSteps(definition).map(({ at, trackingId }) => [valueAt(definition, `${at}/trackingId`), trackingId]);
    for (const [there, said] of found) expect(there).toBe(said);
  });
});

describe('the steps of a workflow with loops, switches and expressions', () => {
  it('keep an expression as it is written, and know a flag above an empty value', () => {
    expect(findSteps(sample('callback-retry')).map(shown)).toEqual([
      [14, 'Initial State', 'Call Data Action', 'Get Callback State', '= Flow.crmTimeout'],
      [17, 'Initial State', 'Call Data Action', 'Close Callback', '75s'],
      [20, 'Initial State', 'Notify supervisor', 'Send "Missed callback" note', '= MakeDuration(0, 0, 0, 10 + Flow.attempt, 0)'],
      [21, 'Initial State', 'Place callback', 'Create Callback', 'suggested'],
      [41, 'Resolve Contact', 'Get contact', 'Get External Contact', 'suggested'],
    ]);
  });
});

describe('a step', () => {
  const inTask = (...steps: readonly JsonObject[]): JsonObject => ({
    flowSequenceItemList: [{ __type: 'Task', name: 'Main', actionList: steps }],
  });

  it('is found where it is secure, and is said to be', () => {
    const [found] = findSteps(inTask(step(7, { __type: 'SecureAction' })));
    expect(found).toMatchObject({ trackingId: 7, secure: true, timeout: { by: 'literal', value: '5s' } });
  });

  it('is found behind a choice of a menu, and in a container that does nest', () => {
    const menu = { __type: 'Menu', name: 'Choices', menuChoiceList: [{ name: 'One', action: step(3) }] };
    const loop = { __type: 'LoopTask', name: 'Again', actionList: [step(4), { __type: 'Group', name: 'Inner', actionList: [step(5)] }] };
    const found = findSteps({ flowSequenceItemList: [menu, loop] });
    expect(found.map(({ trackingId, container }) => [trackingId, container])).toEqual([
      [3, 'Choices'],
      [4, 'Again'],
      [5, 'Inner'],
    ]);
  });

  it('is not made of what only looks like one', () => {
    const decoys = {
      defaultSettings: { DataAction: step(1) },
      uiMetaData: { actionServiceActions: [step(2)] },
      manifest: { dataAction: [step(3)] },
      variables: [step(4)],
      flowSequenceItemList: [
        {
          __type: 'Task',
          name: 'Main',
          actionList: [
            { __type: 'BridgeServerAction', timeout: step(5)['timeout'] ?? null, actionName: 'Lookup' },
            { __type: 'CollectInputAction', name: 'Collect', noEntryTimeout: step(6), inputs: [step(7)] },
            null,
            'DataAction',
          ],
        },
      ],
    };
    expect(findSteps(decoys)).toEqual([]);
  });

  it('leaves the wait to the action unless its flag is false', () => {
    const { useSuggestedTimeout: _, ...without } = step(1);
    expect(findSteps(inTask(without)).map(({ timeout }) => timeout)).toEqual([{ by: 'suggested' }]);
  });

  it('has no literal where its value is a reference, empty, or no duration', () => {
    const texts = [
      { config: { ref: { text: 'Flow.wait' } }, text: 'Flow.wait' },
      { config: { emp: { text: '' } }, text: '' },
      { config: { lit: { text: 'soon' } }, text: 'soon' },
      null,
    ];
    const found = findSteps(inTask(...texts.map((timeout, index) => step(index + 1, { timeout }))));
    expect(found.map(({ timeout }) => timeout)).toEqual(['Flow.wait', '', 'soon', ''].map((text) => ({ by: 'expression', text })));
  });

  it('is found without the members that it should have', () => {
    const [bare] = findSteps(inTask({ __type: 'DataAction' }));
    expect(bare).toMatchObject({ trackingId: 0, name: '', actionId: '', actionName: '', timeout: { by: 'suggested' } });
    expect([{}, { flowSequenceItemList: 'none' }, { flowSequenceItemList: [[]] }].filter(isJsonObject).flatMap(findSteps)).toEqual([]);
  });
});

describe('a duration of Architect', () => {
  it.each([
    ['P0D0H0M12S0F', 12_000],
    ['P0D0H0M0S1500F', 1_500],
    ['P0D0H0M1S500F', 1_500],
    ['P0D0H1M15S0F', 75_000],
    ['P1D2H3M4S5F', 93_784_005],
    ['PT5S', undefined],
    ['P', undefined],
    ['', undefined],
  ])('%s has its milliseconds', (text, milliseconds) => expect(parseStepDuration(text)).toBe(milliseconds));

  it.each([
    ['12s', 'P0D0H0M12S0F'],
    ['1500ms', 'P0D0H0M1S500F'],
    ['75s', 'P0D0H1M15S0F'],
    ['1m', 'P0D0H1M0S0F'],
    ['2000m', 'P1D9H20M0S0F'],
  ])('is written for %s', (text, written) => expect(toStepDuration(text)).toBe(written));
});
