import type { Finding } from '../../../model/finding.ts';
import { member } from '../../../model/json.ts';
import { lacksInBlock, wholeBlocks } from '../creation.ts';
import { findingAt } from '../findings.ts';
import type { LintInput } from './input.ts';

/** Returns a finding for each block that the file names, and that even with what is live is not whole: the platform refuses it. */
export const lintBlocks = ({ entry, effective }: LintInput): readonly Finding[] =>
  wholeBlocks
    .filter((block) => member(entry.fields, block) !== undefined)
    .flatMap((block) => {
      const lacks = lacksInBlock(effective, block);
      const names = lacks.map((name) => `\`${name}\``).join(', ');
      const path = `/${block}`;
      const first = Object.keys(entry.places).find((each) => each.startsWith(`${path}/`)) ?? path;
      return lacks.length === 0
        ? []
        : [findingAt(entry, path, 'block-incomplete', `lacks ${names}`, 'Add them: the platform takes the block only whole.', first)];
    });
