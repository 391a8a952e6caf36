import { describe, expect, it } from 'vitest';
import { isJsonObject, type Json, type JsonObject } from '../../src/model/json.ts';
import { pointerKeys, valueAt } from '../../src/model/pointer.ts';
import { setAt } from '../../src/model/set-at.ts';
import type { StoredVersion } from '../../src/sandbox/sandbox.ts';
import { INES, startMessaging } from '../builders/messaging-org.ts';
import { differences, findings } from '../builders/org-run.ts';
import { leavesOf } from './every-value.ts';
import { LIVE, WANTED } from './messenger-configurations.ts';

const NAME = 'Partner messenger';
const integrations = [{ name: 'CRM web services' }, { name: 'Billing' }];

const INTEGRATION = '/authenticationSettings/integrationId';

/** Changes one field of a draft in the platform's form, as somebody would in the platform. */
function change(draft: StoredVersion, path: string, value: Json, integrationId: string): void {
  const [first, language, key] = pointerKeys(path);
  if (first === 'labels') {
    const labels = (draft['customI18nLabels'] as { language: string; localizedLabels: { key: string; value: Json }[] }[])
      .filter((each) => each.language === language)
      .flatMap((each) => each.localizedLabels)
      .filter((each) => each.key === key);
    for (const label of labels) label.value = value;
  } else Object.assign(draft, setAt(draft as unknown as JsonObject, pointerKeys(path), path === INTEGRATION ? integrationId : value));
}

describe('every field of a messenger configuration', () => {
  it('that somebody changes by hand and publishes is a drift of exactly that, with who it was', async () => {
    const run = await startMessaging({ integrations });
    const wanted = { messengerConfigurations: { [NAME]: WANTED } };
    const { outcomes } = await run.apply(wanted);
    expect(outcomes).toMatchObject([{ status: 'applied', verified: true }]);
    expect(differences(await run.plan(wanted))).toEqual([]);
    const uncertain: string[] = [];
    for (const path of leavesOf(WANTED)) {
      const before = run.org.messengerConfiguration(NAME).draft;
      const value = valueAt(LIVE, path) ?? null;
      run.org.changeMessengerDraft(NAME, (draft) => change(draft, path, value, run.org.integration('CRM web services').id), INES);
      run.org.publishMessengerDraft(NAME, INES);
      run.clock.advance(1_000);
      const report = await run.drift(wanted);
      expect(report.plan.orgs[0]?.changes.flatMap(({ fields }) => fields.map((field) => field.path))).toEqual([path]);
      expect(report.attributions).toMatchObject([{ path, by: { name: INES.name } }]);
      if (report.attributions?.[0]?.certain !== true) uncertain.push(path);
      run.org.changeMessengerDraft(NAME, (draft) => Object.assign(draft, before));
      run.org.publishMessengerDraft(NAME);
      run.clock.advance(1_000);
    }
    // Of lists and labels an audit shows single items.
    expect(uncertain.filter((path) => !path.startsWith('/labels/') && !Array.isArray(valueAt(WANTED, path)))).toEqual([]);
  });

  it('that somebody has begun in the draft is shown as begun, and is no drift', async () => {
    const run = await startMessaging({ integrations });
    const wanted = { messengerConfigurations: { [NAME]: WANTED } };
    await run.apply(wanted);
    for (const path of leavesOf(WANTED)) {
      const before = run.org.messengerConfiguration(NAME).draft;
      run.org.changeMessengerDraft(NAME, (draft) => change(draft, path, valueAt(LIVE, path) ?? null, 'another-one'), INES);
      const report = await run.plan(wanted);
      expect(differences(report)).toEqual([]);
      const [open, ...others] = findings(report, 'draft-open');
      expect([others, open?.settings?.map((each) => each.path)]).toEqual([[], [path]]);
      run.org.changeMessengerDraft(NAME, (draft) => Object.assign(draft, before));
    }
  });

  it('has a value that differs in both turns, down to the last', () => {
    const paths = leavesOf(WANTED);
    expect(paths.length).toBeGreaterThan(90);
    expect(paths.filter((path) => JSON.stringify(valueAt(WANTED, path)) === JSON.stringify(valueAt(LIVE, path)))).toEqual([]);
    expect(paths.filter((path) => isJsonObject(valueAt(WANTED, path)))).toEqual([]);
  });
});
