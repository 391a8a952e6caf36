import { expect, test } from 'vitest';
import { renderFailure } from '../../src/render/failure.ts';
import { HOSTILE } from './hostile.ts';

const options = { issues: 'https://github.com/acme/genesys-cloud-config-action/issues', version: '0.1.0', debug: false };

test('says in two lines what to do and where to report it', () => {
  expect(renderFailure(new TypeError('x is not a function'), options)).toEqual([
    'The run stopped at an error of this tool: TypeError: x is not a function. Run it again; plan afresh after an apply.',
    'If it stays, report it at https://github.com/acme/genesys-cloud-config-action/issues with this text, version 0.1.0, and the stack that a run with debug logging prints.',
  ]);
});

test('the stack comes only when debugging', () => {
  const lines = renderFailure(new Error('x'), { ...options, debug: true });
  expect(lines.length).toBeGreaterThan(2);
  expect(lines[2]).toMatch(/^ {4}at /);
});

test.each([
  ['text', 'text'],
  [undefined, 'undefined'],
  [{ secret: 'x' }, 'object'],
  [null, 'object'],
])('what is no error is named: %j', (thrown, expected) => {
  expect(renderFailure(thrown, options)[0]).toContain(`: ${expected}. `);
});

test.each(Object.entries(HOSTILE))('%s stays in its line', (_, text) => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  for (const line of renderFailure(new Error(text), options)) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
});
