// The sandbox in a process of its own: `sandbox-process.ts LATENCY ORG=ACTIONS …`. It prints its hosts and ends with its input.
import { startSandbox } from '../src/sandbox/sandbox.ts';
import { pretendOrg } from './pretend-orgs.ts';

const [latency, ...orgs] = process.argv.slice(2);
const seeds = orgs.map((each) => each.split('=')).map(([name = '', actions]) => pretendOrg({ name, actions: Number(actions) }));
const sandbox = await startSandbox({ orgs: seeds, latencyMs: Number(latency), keepExchanges: false });
console.log(JSON.stringify(sandbox.hosts));
process.stdin.resume().once('end', () => sandbox.close());
