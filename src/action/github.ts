import { type GitHub, openGitHub } from '../github/github-client.ts';
import type { Inputs } from '../github/inputs.ts';
import type { Surroundings } from './surroundings.ts';

/** Returns a client for the GitHub of the run, or undefined where `github-token` is empty: then nothing is asked of it. */
export const gitHubOf = (inputs: Pick<Inputs, 'token'>, around: Surroundings): GitHub | undefined =>
  inputs.token === undefined ? undefined : openGitHub(inputs.token, around);
