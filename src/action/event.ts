import { readFile } from 'node:fs/promises';
import type { GitHubEvent } from '../github/situation.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Environment } from './surroundings.ts';

/** Returns the event that started the run, or what is wrong with the runner's variables or file. */
export async function readEvent(env: Environment): Promise<{ readonly event: GitHubEvent } | { readonly finding: Finding }> {
  const [name, path] = [env['GITHUB_EVENT_NAME'], env['GITHUB_EVENT_PATH']];
  if (!name || !path)
    return { finding: finding('input-invalid', 'The step does not run in a workflow: GITHUB_EVENT_NAME or GITHUB_EVENT_PATH is missing') };
  const payload = parse(await readFile(path, 'utf8').catch(() => ''));
  if (payload === undefined) return { finding: finding('input-invalid', 'The event file of the runner (GITHUB_EVENT_PATH) is no JSON') };
  return { event: { name, payload, ref: env['GITHUB_REF'] ?? '' } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
