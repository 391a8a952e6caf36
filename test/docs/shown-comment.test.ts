import { expect, it } from 'vitest';
import { pullRequest, startWorkflow } from '../bundle/step.ts';
import { textOf } from './markdown.ts';

/** Returns the lines of the README's example that stand for a comment. */
const shown = (): readonly string[] =>
  [...textOf('README.md').matchAll(/^> ?(.*)$/gm)].map(([, line = '']) => line).filter((line) => line.trim() !== '');

it('shows in the README what the bundle writes on a pull request with the sample of three orgs', async () => {
  const workflow = await startWorkflow({ pulls: [{ number: 7, files: ['genesys-cloud.yml'] }] });
  workflow.write('genesys-cloud.yml', textOf('config-samples/three-orgs.yml').replaceAll(/region: [a-z]+-[a-z]+-\d/g, 'region: sandbox'));
  await workflow.step({}, pullRequest(7));
  const [comment] = workflow.github.comments(7);
  const lines = comment?.body?.split('\n') ?? [];
  expect(shown().filter((line) => !lines.includes(line))).toEqual([]);
  expect(shown().length).toBeGreaterThan(10);
});
