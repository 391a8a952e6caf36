import type { Change } from '../../src/model/change.ts';
import { finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/outcome.ts';
import { changeIn, orgPlan, outcomeIn, report } from './reports.ts';

const elsewhere = <Changed extends Change>(change: Changed): Changed => ({
  ...change,
  fields: change.fields.map((field) => ({ ...field, elsewhere: true as const })),
});

const DIGEST = '1a2b3c4d5e6f70819'.padEnd(64, '0');
const at = (line: number, column = 7) => ({ file: 'genesys-cloud.yml', line, column });

const lookup = changeIn('Lookup customer', { at: at(12) });
const ticket = changeIn('Create ticket', { fields: [{ path: '/timeout', before: '1m', unset: true, after: '20s' }], at: at(13) });
const search = changeIn('Lookup in billing', {
  name: 'Lookup customer',
  within: 'Billing',
  fields: [{ path: '/timeout', before: '60s', after: '20s' }],
});
const ruled = changeIn('Old action', {
  within: 'Billing',
  fields: [{ path: '/timeout', before: '30s', after: '10s', rule: 'CRM answers in time' }],
});
const unlabelled = ({ key: _, ...change }: typeof ruled) => change;
const painted = changeIn('Front door', {
  kind: 'bells',
  fields: [
    { path: '/styles/primaryColor', before: '#0B5FA5', after: '#0969DA' },
    { path: '/headers/Authorization', before: 'Bearer abc', after: 'Bearer def', sensitive: true },
    { path: '/tags', after: ['a', 'b'] },
    { path: '/volume', before: 3, after: 5 },
  ],
});
const others = ['Score lead', 'Find order', 'Cancel order', 'Get balance', 'Update address', 'Send SMS', 'Check stock', 'Book slot'];
const twelve = [lookup, ticket, search, unlabelled(ruled), ...others.map((name) => changeIn(name))];

const broken = (name: string) =>
  finding('rule-broken', `Data action "${name}" waits 45s, and the rule wants at most 10s`, { group: 'CRM answers in time' });

const sweeping = finding('sweeping-change', '12 of 31 named settings change (39%), and the policy permits 30%', {
  at: at(40, 5),
  help: 'Check that this is meant; then write `allow: { sweeping-change: true }` in the org.',
});

const near = finding('near-name', 'Data action "Lookup customers" would be made beside "Lookup customer"', {
  about: 'dataActions/Lookup customer',
  help: 'Correct the name, or write `allow: { near-name: [dataActions/Lookup customer] }` in the org.',
});

const unreviewed = { code: 'unreviewed', message: 'No review has shown it: it drifted, or an earlier merge was not applied yet' } as const;

const orgs12 = ['dev', 'test', 'prod-us', 'prod-eu', 'prod-ap', 'stage', 'qa', 'train', 'demo', 'uat', 'perf', 'dr'];

/** A report as the comment tells it before the first write. */
export const APPLYING = report('apply', {
  orgs: [orgPlan('dev', { changes: [lookup] }), orgPlan('test'), orgPlan('prod', { changes: [lookup, ticket] })],
  digest: DIGEST,
  pullRequest: 42,
});

/** What a person meets, each story with the text that stands in `expected/`. */
export const STORIES: Readonly<Record<string, Report>> = {
  'one change': report('plan', { orgs: [orgPlan('prod', { changes: [lookup] })], digest: DIGEST }),
  'no changes': report('plan', { orgs: [orgPlan('dev'), orgPlan('prod')], digest: DIGEST }),
  'twelve changes in one of three orgs, with a risk': report('plan', {
    orgs: [orgPlan('dev', { changes: [lookup, ticket] }), orgPlan('test'), orgPlan('prod-us', { changes: twelve, findings: [sweeping] })],
    digest: DIGEST,
    findings: [finding('was-done', 'Data action "Lookup by phone" has its new name', { at: at(21), help: 'Remove `was`.' })],
  }),
  'several kinds, a colour, a secret': report('plan', { orgs: [orgPlan('dev', { changes: [lookup, painted] })], digest: DIGEST }),
  'twelve orgs': report('plan', {
    orgs: orgs12.map((org, index) => orgPlan(org, { changes: index % 6 === 2 ? [lookup, ticket] : index === 11 ? [] : [lookup] })),
    digest: DIGEST,
  }),
  'rules that only report': report('plan', {
    orgs: [orgPlan('prod', { findings: ['A', 'B', 'C'].map(broken) })],
    digest: DIGEST,
  }),
  'errors in the files': report('validate', {
    fileFindings: [
      finding('unknown-key', 'The key "timout" is not known in a data action', { at: at(9), help: 'Write `timeout`.' }),
      finding('unit-missing', 'The duration 5 has no unit', { at: at(10, 16), help: 'Write `5s`.' }),
    ],
  }),
  'a pull request of a fork': report('validate', {
    findings: [
      finding('not-compared', 'The pull request comes from another repository, so no credentials are read', {
        help: 'A pull request of a fork never gets credentials.',
      }),
    ],
  }),
  'an org that could not be read': report('plan', {
    orgs: [
      orgPlan('dev', { changes: [lookup] }),
      orgPlan('prod', {
        complete: false,
        findings: [
          finding('permission-missing', 'GET /api/v2/integrations/actions: 403 missing.permission', {
            help: 'Give the role of the OAuth client `integrations:action:view`.',
          }),
        ],
      }),
    ],
  }),
  'all applied': report('apply', {
    orgs: [orgPlan('dev', { changes: [lookup, ticket] })],
    outcomes: [outcomeIn('dev', lookup, 'applied'), outcomeIn('dev', ticket, 'done')],
    digest: DIGEST,
  }),
  'partly applied, one moved, one org refused': report('apply', {
    orgs: [orgPlan('dev', { changes: [lookup, ticket, search] }), orgPlan('prod', { changes: [lookup] })],
    outcomes: [
      outcomeIn('dev', lookup, 'applied'),
      outcomeIn('dev', ticket, 'failed', {
        code: 'moved',
        message: 'The live value is no longer the one that was reviewed',
        help: 'Run the plan again and review it.',
        moved: [{ path: '/timeout', reviewed: '1m', live: '30s', wanted: '20s' }],
      }),
      outcomeIn('dev', search, 'blocked', { code: 'org-stopped', message: 'Nothing more was written in this org' }),
    ],
    refusals: [
      { org: 'prod', code: 'digest-differs', message: 'The plan is no longer the one of the digest', help: 'Review the plan again.' },
    ],
  }),
  'by this pull request, and not by it': report('plan', {
    orgs: [
      orgPlan('dev', { changes: [lookup, elsewhere(ticket)] }),
      orgPlan('test', { changes: [elsewhere(search)] }),
      orgPlan('prod', { changes: [lookup, elsewhere(search)], findings: [near] }),
    ],
    digest: DIGEST,
    pullRequest: 42,
  }),
  'nothing by this pull request': report('plan', {
    orgs: [orgPlan('dev', { changes: [elsewhere(ticket)] }), orgPlan('prod')],
    digest: DIGEST,
    pullRequest: 42,
  }),
  'one thing partly applied, partly left alone': report('apply', {
    orgs: [orgPlan('dev', { changes: [painted, ticket] }), orgPlan('prod', { changes: [elsewhere(search)] })],
    outcomes: [
      outcomeIn('dev', { ...painted, fields: painted.fields.slice(0, 3) }, 'applied'),
      outcomeIn('dev', { ...painted, fields: painted.fields.slice(3) }, 'left', {
        code: 'superseded',
        message: 'A newer commit wants another value, so it is left to the run of that one',
      }),
      outcomeIn('dev', ticket, 'applied'),
      outcomeIn('prod', elsewhere(search), 'left', unreviewed),
    ],
    digest: DIGEST,
    pullRequest: 42,
  }),
  'refused, since a live value moved': report('apply', {
    orgs: [orgPlan('dev', { changes: [lookup] }), orgPlan('prod', { changes: [lookup, ticket, painted] })],
    outcomes: [outcomeIn('dev', lookup, 'applied')],
    refusals: [
      {
        org: 'prod',
        code: 'live-moved',
        message: 'A reviewed setting has another live value than at the review',
        help: 'Nothing was written in this org. Plan and review again, or apply by hand with the digest of the plan.',
        moved: [
          {
            kind: 'dataActions',
            key: 'Lookup customer',
            name: 'Lookup customer',
            path: '/timeout',
            reviewed: '6s',
            live: '5s',
            wanted: '8s',
          },
          { kind: 'bells', name: 'Front door', path: '/headers/Authorization', live: 'x', wanted: 'y', sensitive: true },
        ],
      },
    ],
    digest: DIGEST,
    pullRequest: 42,
  }),
  'started by hand': report('apply', {
    orgs: [orgPlan('dev', { changes: [lookup] })],
    outcomes: [outcomeIn('dev', lookup, 'applied')],
    digest: DIGEST,
    startedBy: 'octocat',
  }),
  'errors in the files of a plan': report('plan', {
    fileFindings: [finding('unit-missing', 'The duration 5 has no unit', { at: at(10, 16), help: 'Write `5s`.' })],
  }),
  drift: report('drift', { orgs: [orgPlan('prod', { changes: [lookup] }), orgPlan('test')], digest: DIGEST }),
};
