import type { Attribution, AuditActor, AuditRow } from '../../src/model/audit.ts';
import { finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/outcome.ts';
import { changeIn, orgPlan, report } from './reports.ts';

export const ines: AuditActor = { id: '4d0e7a52-91c3-4f68-b2d7-0c5e8a1f6b39', name: 'Ines Falk' };
const robot: AuditActor = {
  id: '9c1d0f3e-6b7a-4e21-8f55-0a2b3c4d5e6f',
  client: { id: '9c1d0f3e-6b7a-4e21-8f55-0a2b3c4d5e6f' },
};
const tool: AuditActor = { id: 'u2', name: 'Tom Berg', client: { id: 'c2', name: 'Bulk editor' } };

const AT = '2026-11-14T10:22:31.114Z';

/** Returns who made a setting of a data action what it is. */
export const attribution = (org: string, name: string, more: Partial<Attribution> = {}): Attribution => ({
  org,
  kind: 'dataActions',
  id: `id of ${name}`,
  path: '/timeout',
  at: AT,
  action: 'Update',
  by: ines,
  certain: true,
  ...more,
});

/** Returns one audited change of a data action. */
export const auditRow = (org: string, name: string, more: Partial<AuditRow> = {}): AuditRow => ({
  org,
  kind: 'dataActions',
  id: `id of ${name}`,
  key: name,
  name,
  at: AT,
  action: 'Update',
  by: ines,
  changes: [{ property: 'config.timeoutSeconds', old: ['8'], new: ['5'] }],
  ...more,
});

const { key: _, ...ruled } = changeIn('Old action', {
  within: 'Billing',
  fields: [{ path: '/timeout', before: '30s', after: '10s', rule: 'CRM answers in time' }],
});
const token = { path: '/token', before: 'live-secret', after: 'wanted-secret', sensitive: true } as const;

/** A drift in two of three orgs: by a person, by an OAuth client, by a person with a tool, by somebody who is not known. */
export const DRIFT: Report = {
  ...report('drift', {
    orgs: [
      orgPlan('dev', { changes: [changeIn('Create ticket', { fields: [{ path: '/timeout', before: '1m', unset: true, after: '20s' }] })] }),
      orgPlan('test'),
      orgPlan('prod', {
        changes: [changeIn('Lookup customer', { fields: ['timeout', token] }), changeIn('Send receipt', { fields: ['timeout'] }), ruled],
      }),
    ],
    digest: '1a2b3c4d5e6f70819'.padEnd(64, '0'),
    findings: [
      finding(
        'who-unknown',
        'dev: who changed what is not known, or not all of it, since POST /api/v2/audits/query/realtime answered 403',
        {
          help: 'Give the role of the OAuth client audits:audit:view.',
        },
      ),
    ],
  }),
  attributions: [
    { org: 'dev', kind: 'dataActions', id: 'id of Create ticket', path: '/timeout', certain: false },
    attribution('prod', 'Lookup customer'),
    attribution('prod', 'Lookup customer', { path: '/token', by: robot, certain: false }),
    attribution('prod', 'Send receipt', { by: tool }),
    attribution('prod', 'Old action', { by: robot, at: '2026-11-02T23:59:59.999Z' }),
  ],
  audited: [
    auditRow('prod', 'Lookup customer'),
    auditRow('prod', 'Send receipt', {
      by: robot,
      at: '2026-11-12T08:00:00.000Z',
      changes: [
        { property: 'config.request.headers.Authorization', old: [], new: [], sensitive: true },
        { property: 'tags', old: [], new: ['a', 'b'] },
      ],
    }),
  ],
  since: { from: Date.parse('2026-10-25T12:00:00Z'), to: Date.parse('2026-11-24T12:00:00Z') },
};
