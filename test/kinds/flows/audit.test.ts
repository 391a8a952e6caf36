import { describe, expect, it } from 'vitest';
import { codesOf, differences, findings } from '../../builders/org-run.ts';
import { ivr, startIvr, wants } from './ivr.ts';

describe('what an entry means by `steps`', () => {
  it.each([
    [{ Lookup: '6s' }, ['/steps/Lookup/21 12s → 6s', '/steps/Lookup/22 suggested → 6s']],
    [{ Lookup: { Account: '6s', 22: '7s' } }, ['/steps/Lookup/21 12s → 6s', '/steps/Lookup/22 suggested → 7s']],
    [{ Lookup: { 21: 'suggested' } }, ['/steps/Lookup/21 12s → suggested']],
    [{ Order: { 32: '8000ms' } }, []],
    [{ Order: '9s' }, ['/steps/Order/32 8s → 9s']],
  ])('%j', async (steps, wanted) => {
    const { plan } = await startIvr();
    const report = await plan(wants(steps));
    expect(differences(report)).toEqual(wanted.map((each) => `IVR ${each}`));
  });

  it('goes by the key of a data action, whatever the platform calls it', async () => {
    const { plan } = await startIvr();
    const report = await plan({ ...wants({ Ours: { 21: '6s' } }), dataActions: { Ours: { name: 'Lookup' } } });
    expect(differences(report)).toEqual(['IVR /steps/Lookup/21 12s → 6s']);
  });

  it('leaves an expression as it is, and says so', async () => {
    const { plan } = await startIvr();
    const report = await plan(wants({ Order: '9s' }));
    expect(findings(report, 'step-left')).toMatchObject([{ message: expect.stringContaining('`Flow.patience`'), about: 'flows/IVR' }]);
  });

  it.each([
    [{ Nobody: '6s' }, 'no step calls "Nobody"'],
    [{ Lookup: { 32: '6s' } }, 'its step 32 calls "Order" and not "Lookup"'],
    [{ Lookup: { 99: '6s' } }, 'it has no step 99'],
    [{ Lookup: { Orders: '6s' } }, 'no step in "Orders" calls "Lookup"'],
  ])('is an error where it means nothing: %j', async (steps, message) => {
    const { plan } = await startIvr();
    const [found] = findings(await plan(wants(steps)), 'step-not-found');
    expect(found).toMatchObject({ severity: 'error', message: `"IVR": ${message}`, about: 'flows/IVR' });
    expect(found?.help).toContain('21 in "Account" calls "Lookup"; 22 in "Account" calls "Lookup"; 32 in "Orders" calls "Order"');
  });
});

describe('an entry without `publish: true`', () => {
  it('tells what differs, and changes nothing', async () => {
    const { plan } = await startIvr();
    const report = await plan({ flows: { IVR: { steps: { Lookup: '6s' } } } });
    expect(differences(report)).toEqual([]);
    expect(findings(report, 'flow-differs')).toMatchObject([
      {
        severity: 'notice',
        message: '"IVR" differs in 2 steps, and is only looked at',
        settings: [
          { path: '/steps/Lookup/21', before: '12s', after: '6s' },
          { path: '/steps/Lookup/22', before: 'suggested', after: '6s' },
        ],
      },
    ]);
  });

  it('says nothing where nothing differs, and is no drift', async () => {
    const { drift } = await startIvr();
    expect(codesOf(await drift({ flows: { IVR: { steps: { Lookup: { 21: '12s' } } } } }))).toEqual([]);
  });
});

describe('the table of steps', () => {
  it('has every step of what was read, with which timeout ends first', async () => {
    const { plan } = await startIvr();
    const [org] = (await plan({ flows: { IVR: { steps: {} } } })).plan.orgs;
    const [table] = org?.listings ?? [];
    expect(table).toMatchObject({ section: 'flows', title: 'steps that call a data action' });
    expect(table?.rows).toEqual([
      {
        flow: 'IVR',
        type: 'inboundcall',
        container: 'Account',
        step: 'Call Data Action',
        trackingId: 21,
        action: 'Lookup',
        waits: '12s',
        actionTimeout: '30s',
        endsFirst: 'step',
      },
      {
        flow: 'IVR',
        type: 'inboundcall',
        container: 'Account',
        step: 'Call Data Action',
        trackingId: 22,
        action: 'Lookup',
        waits: 'suggested',
        actionTimeout: '30s',
        endsFirst: 'action',
      },
      {
        flow: 'IVR',
        type: 'inboundcall',
        container: 'Orders',
        step: 'Call Data Action',
        trackingId: 32,
        action: 'Order',
        waits: '8s',
        actionTimeout: '10s',
        endsFirst: 'step',
        remark: 'secure',
      },
      {
        flow: 'IVR',
        type: 'inboundcall',
        container: 'Orders',
        step: 'Patient',
        trackingId: 33,
        action: 'Order',
        waits: '= Flow.patience',
        actionTimeout: '10s',
      },
    ]);
  });

  it('names what was never published or cannot be read, and the audit goes on', async () => {
    const { plan, org } = await startIvr({
      flows: [
        { name: 'Draft', type: 'inboundcall', published: 0 },
        { name: 'IVR', type: 'inboundcall', definition: ivr() },
        { name: 'Broken', type: 'workflow' },
        { name: 'Voice', type: 'voicemail' },
      ],
    });
    org.behaveFlows({ unreadable: [{ flow: 'Broken' }] });
    const report = await plan({ timeoutRules: { all: { of: 'steps', atLeast: '10s' } } });
    expect(report.plan.orgs[0]?.listings?.[0]?.rows.map(({ flow, remark }) => [flow, remark])).toEqual([
      ['Broken', expect.stringContaining('could not be read: GET')],
      ['Draft', 'never published'],
      ['IVR', undefined],
      ['IVR', undefined],
      ['IVR', 'secure'],
      ['IVR', undefined],
    ]);
    expect(findings(report, 'definition-unreadable')).toMatchObject([{ severity: 'notice' }]);
    expect(codesOf(report)).not.toContain('request-failed');
  });
});

describe('flows of one name', () => {
  const seed = {
    flows: [
      { name: 'IVR', type: 'inboundcall', definition: ivr() },
      { name: 'IVR', type: 'workflow', definition: ivr() },
    ],
  };

  it('are told apart by their type', async () => {
    const { plan } = await startIvr(seed);
    const several = await plan(wants({ Lookup: { 21: '6s' } }));
    expect(findings(several, 'ambiguous-name')).toMatchObject([{ help: 'Add `type:` or `id:` (in the org).' }]);
    const one = await plan({ flows: { IVR: { type: 'workflow', publish: true, steps: { Lookup: { 21: '6s' } } } } });
    expect(one.plan.orgs[0]?.changes).toMatchObject([{ name: 'IVR', within: 'workflow' }]);
  });
});

describe('a flow', () => {
  it.each([
    [{ was: 'Old' }, 'which is never renamed'],
    [{ unchecked: { a: 1 } }, 'only the timeouts'],
  ])('cannot have %j', async (more, message) => {
    const { plan } = await startIvr();
    expect(findings(await plan({ flows: { IVR: more } }), 'unknown-key')).toMatchObject([{ message: expect.stringContaining(message) }]);
  });

  it('that was never published is an error where an entry names it', async () => {
    const { plan } = await startIvr({ flows: [{ name: 'IVR', type: 'inboundcall', published: 0 }] });
    expect(findings(await plan(wants({ Lookup: '6s' })), 'not-published')).toHaveLength(1);
  });
});

describe('rules for steps', () => {
  it('report what falls short, and for a suggested step point at the action', async () => {
    const { plan } = await startIvr();
    const report = await plan({ timeoutRules: { quick: { of: 'steps', match: { flow: 'I*', container: '*' }, atMost: '10s' } } });
    expect(findings(report, 'rule-broken').map(({ message, help }) => [message, help])).toEqual([
      ['"IVR": "Call Data Action" (21) in "Account" for "Lookup": 12s is over 10s', undefined],
      [
        '"IVR": "Call Data Action" (22) in "Account" for "Lookup": 30s is over 10s',
        'It uses the own timeout of the data action "Lookup": set that one.',
      ],
    ]);
    expect(differences(report)).toEqual([]);
  });

  it('judge a suggested step by what an entry gives the action', async () => {
    const { plan } = await startIvr();
    const rules = { timeoutRules: { quick: { of: 'steps', match: { name: 'Call*', action: 'Lookup', type: 'inbound*' }, atMost: '20s' } } };
    expect(findings(await plan(rules), 'rule-broken')).toHaveLength(1);
    expect(findings(await plan({ ...rules, dataActions: { Lookup: '15s' } }), 'rule-broken')).toEqual([]);
  });

  it('with `fix` and `publish` make changes, and never a literal of a suggested step', async () => {
    const { plan } = await startIvr();
    const report = await plan({ timeoutRules: { quick: { of: 'steps', atMost: '10s', fix: true, publish: true } } });
    expect(report.plan.orgs[0]?.changes.map(({ name, fields }) => [name, fields.map(({ path, after }) => `${path} ${after}`)])).toEqual([
      ['IVR', ['/steps/Lookup/21 10s']],
    ]);
    expect(findings(report, 'rule-broken')).toHaveLength(1);
  });

  it('with `fix` leave a step alone that an entry looks at', async () => {
    const { plan } = await startIvr();
    const rules = {
      timeoutRules: { quick: { of: 'steps', match: { action: 'Lookup', container: 'Account' }, atMost: '10s', fix: true, publish: true } },
    };
    expect(differences(await plan({ ...rules, flows: { IVR: { steps: { Lookup: { 21: '12s' } } } } }))).toEqual([]);
  });

  it.each([
    [{ of: 'steps', atMost: '10s', fix: true }, 'has `fix` and not `publish: true`'],
    [{ of: 'dataActions', atMost: '10s', publish: true }, 'has `publish`'],
    [{ of: 'dataActions', atMost: '10s', match: { container: 'x' } }, 'matches by `container`'],
  ])('are refused where they are not whole: %j', async (rule, message) => {
    const { plan } = await startIvr();
    expect(findings(await plan({ timeoutRules: { r: rule } }), 'rule-incomplete')).toMatchObject([
      { message: expect.stringContaining(message) },
    ]);
  });
});

describe('timeouts that never count', () => {
  it('are told of a step that outlasts its action', async () => {
    const { plan } = await startIvr();
    const report = await plan(wants({ Order: { 32: '15s' } }));
    expect(findings(report, 'step-outlasts-action').map(({ message }) => message)).toEqual([
      '"Call Data Action" (32) in "Orders" of "IVR" waits 15s for "Order", which ends after 10s',
    ]);
  });

  it('are told of an action that outlasts a step, with what both will be', async () => {
    const { plan } = await startIvr();
    const both = { dataActions: { Lookup: '20s' } };
    const report = await plan({ ...wants({ Order: { 32: '8s' } }), ...both });
    expect(findings(report, 'action-outlasts-step').map(({ about }) => about)).toEqual(['dataActions/Lookup']);
    expect(findings(await plan({ ...wants({ Lookup: { 21: '20s' } }), ...both }), 'action-outlasts-step')).toEqual([]);
  });
});

describe('an action that changes', () => {
  it('is told with the published flows that call it, by one request', async () => {
    const { plan, asked, forget } = await startIvr();
    forget();
    const report = await plan({ dataActions: { Lookup: '20s' } });
    expect(findings(report, 'used-by-flows').map(({ message }) => message)).toEqual(['One published flow uses "Lookup": "IVR"']);
    expect(asked().filter((each) => each.includes('dependencytracking'))).toHaveLength(1);
  });

  it.each(['missing', 'failing', 'partial'] as const)('plans as well where that is %s', async (dependencyTracking) => {
    const { plan, org } = await startIvr();
    org.behaveFlows({ dependencyTracking });
    expect(codesOf(await plan({ dataActions: { Lookup: '20s' } }))).toEqual([]);
  });
});

describe('what is asked of the org', () => {
  it('is the list, and the definitions of what an entry names', async () => {
    const { plan, asked, forget, org } = await startIvr({
      flows: [...Array(5).keys()].map((n) => ({ name: `F${n}`, type: 'workflow', definition: ivr() })),
    });
    forget();
    await plan({ flows: { F3: { steps: { Lookup: { 21: '12s' } } } } });
    expect(asked().map((each) => each.replace(/\?.*/, ''))).toEqual([
      'GET /api/v2/integrations/actions',
      'GET /api/v2/flows',
      `GET /api/v2/flows/${org.flow('F3').id}/versions/1.0/configuration`,
    ]);
  });
});

describe('the flow of a messenger deployment', () => {
  it('is the name of an inbound message flow, or the key of a flow of the file', async () => {
    const { plan, org } = await startIvr({
      flows: [
        { name: 'Greeting', type: 'inboundshortmessage' },
        { name: 'IVR', type: 'inboundcall', definition: ivr() },
      ],
      supportedContent: [{ name: 'Any' }],
      messengerConfigurations: [{ name: 'Shop' }],
      messengerDeployments: [{ name: 'Site', configuration: 'Shop' }],
    });
    const flows = { Hello: { name: 'Greeting', steps: {} } };
    const named = async (flow: string) =>
      (await plan({ flows, messengerDeployments: { Site: { flow } } })).plan.orgs[0]?.changes[0]?.fields;
    const reference = { kind: 'inboundMessageFlows', name: 'Greeting', id: org.flow('Greeting').id };
    for (const flow of ['Greeting', 'Hello']) expect(await named(flow)).toMatchObject([{ after: 'Greeting', references: [reference] }]);
    expect(findings(await plan({ messengerDeployments: { Site: { flow: 'IVR' } } }), 'reference-not-found')).toHaveLength(1);
  });
});
