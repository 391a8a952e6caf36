import { startSandbox } from '../src/sandbox/sandbox.ts';
import { pretendOrg } from './pretend-orgs.ts';

process.once('message', async (m: any) => {
  const s = await startSandbox({ orgs: m.orgs.map((o: any) => pretendOrg(o.name, o.actions)), latencyMs: m.latencyMs, keepExchanges: false });
  process.send?.(s.hosts);
  process.once('disconnect', () => s.close());
});
