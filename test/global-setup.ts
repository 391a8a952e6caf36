import { rmSync } from 'node:fs';

/** Starts the test run with an empty log of exchanges, where one is kept. */
export function setup(): void {
  const folder = process.env['GENESYS_SANDBOX_LOG'];
  if (folder) rmSync(folder, { recursive: true, force: true });
}
