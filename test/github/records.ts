import { createHash } from 'node:crypto';
import { type OrgRecord, RECORD_FORMAT, type RecordedDifference, type ReviewRecord } from '../../src/model/record.ts';
import { sha } from './started.ts';

export const HEAD = sha('abc');

/** Returns a key as a record has it. */
export const keyFor = (index: number): string => createHash('sha256').update(String(index)).digest('hex').slice(0, 16);

/** Returns a difference that changes a timeout. */
export const difference = (index: number, wanted = '"8s"', before = '"5s"'): RecordedDifference => ({ key: keyFor(index), wanted, before });

export const orgRecord = (more: Partial<OrgRecord> = {}): OrgRecord => ({
  organization: '0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506',
  digest: 'd'.repeat(64),
  complete: true,
  risks: [],
  differences: [difference(1)],
  ...more,
});

export const record = (orgs: ReviewRecord['orgs'] = { dev: orgRecord() }, more: Partial<ReviewRecord> = {}): ReviewRecord => ({
  format: RECORD_FORMAT,
  configuration: 'genesys-cloud.yml',
  head: HEAD,
  run: 'https://github.com/acme/contact-centre/actions/runs/42',
  orgs,
  ...more,
});
