import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Calls an action with a new folder that holds a genesys-cloud.yml, and removes the folder afterwards. */
export async function inFolder<T>(configuration: string, action: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'genesys-cloud-bench-'));
  try {
    writeFileSync(join(folder, 'genesys-cloud.yml'), configuration);
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
