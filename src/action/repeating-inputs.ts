import type { Inputs } from '../github/inputs.ts';

/** Returns the inputs that another run needs in order to see the same plan, as they are written in a workflow. */
export function repeatingInputs(inputs: Inputs): readonly (readonly [name: string, value: string])[] {
  const texts: Readonly<Record<string, string>> = {
    'working-directory': inputs.workingDirectory === '.' ? '' : inputs.workingDirectory,
    config: inputs.config.join('\n'),
    orgs: inputs.orgs.join(', '),
    only: inputs.only.join('\n'),
  };
  return Object.entries(texts).filter(([name, value]) => value !== '' && !(name === 'config' && value === 'genesys-cloud.yml'));
}
