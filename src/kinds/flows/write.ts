import type { Change } from '../../model/change.ts';
import type { Writer } from '../../model/client.ts';
import type { WriteContext, WriteResult } from '../../model/kind.ts';

/** Writes. */
export async function writeFlow(_writer: Writer, _change: Change, _context: WriteContext): Promise<WriteResult> {
  throw new Error('not yet');
}
