import { type ExportResult, exportConfigured, exportUnconfigured } from '../commands/export.ts';
import type { Request } from '../commands/request.ts';
import { vocabulary } from '../commands/vocabulary.ts';
import { SCHEMA_URL } from '../model/version.ts';
import { renderExport } from '../render/yaml.ts';
import { printFindings, printProblems } from './output.ts';
import type { FlagValues } from './parse-flags.ts';
import { requestFrom } from './request.ts';

/** `genesys-cloud export`: of an org of the files, or, where no file is named, of the one that the environment gives. */
export async function runExport(flags: FlagValues): Promise<number> {
  const made = requestFrom(flags);
  if ('problems' in made) return printProblems(made.problems);
  const configured = flags.has('config');
  const result = configured ? await exportConfigured(made.request, flags.one('org')) : await exportFromEnvironment(made.request, flags);
  made.clear();
  return 'exported' in result ? print(result, !configured) : printFindings(result.findings);
}

async function exportFromEnvironment(request: Request, flags: FlagValues): Promise<ExportResult> {
  return exportUnconfigured(request, { name: flags.one('org'), region: process.env['GENESYS_REGION'] });
}

function print({ exported }: Extract<ExportResult, { exported: unknown }>, whole: boolean): number {
  const { name, region, organization, entries } = exported;
  const short = new Map(vocabulary.kinds.flatMap((kind) => (kind.short === undefined ? [] : [[kind.name, kind.short] as const])));
  process.stdout.write(renderExport({ name, region, organizationId: organization.id, entries }, { whole, short, schema: SCHEMA_URL }));
  return 0;
}
