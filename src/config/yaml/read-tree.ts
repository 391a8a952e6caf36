import type { Finding } from '../../model/finding.ts';
import type { Source } from '../source.ts';
import { checkText } from './check-text.ts';
import { checkVersion } from './check-version.ts';
import { layTogether } from './lay-together.ts';
import { locate } from './locate.ts';
import { parseText } from './parse-text.ts';
import type { MapNode } from './tree.ts';
import { withoutEchoes } from './without-echoes.ts';

/** What files hold, as far as they can be read. */
export interface ReadTree {
  readonly root?: MapNode;
  readonly findings: readonly Finding[];
  /** Every file could be read, so what is missing in the tree is missing in the files. */
  readonly complete: boolean;
}

/** Returns the one tree that the files make when laid together. */
export function readTree(sources: readonly Source[]): ReadTree {
  const trees = sources.map(treeOf);
  const roots = trees.map((tree) => tree.root).filter((root) => root !== undefined);
  const { root, findings } = layTogether(roots);
  return {
    ...(root ? { root } : {}),
    findings: [...trees.flatMap((tree) => tree.findings), ...findings],
    complete: roots.length === sources.length,
  };
}

type Tree = Pick<ReadTree, 'root' | 'findings'>;

function treeOf(source: Source): Tree {
  const checked = checkText(source);
  if (!checked.text) return { findings: checked.findings };
  const parsed = parseText(checked.text);
  if (!parsed.document) return { findings: [...checked.findings, ...parsed.findings] };
  const { root, findings } = locate(parsed.document, checked.text);
  const all = [...checked.findings, ...findings];
  return root ? { root, findings: [...all, ...withoutEchoes(checkVersion(root), findings)] } : { findings: all };
}
