import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** A code block of a page: the word behind its fence, the comment right above it, its text. */
export interface Block {
  readonly page: string;
  readonly language: string;
  readonly above?: string;
  readonly text: string;
}

/** A link from a page to a file of the repository: the path from the root, and the heading. */
export interface Link {
  readonly page: string;
  readonly path: string;
  readonly heading?: string;
}

/** Returns the text of a file of the repository. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every page for people, from the root of the repository. */
export const pages: readonly string[] = globSync(['*.md', 'docs/**/*.md', 'src/**/*.md'], { cwd: root }).toSorted();

/** Returns the code blocks of a page. */
export function blocksOf(page: string): readonly Block[] {
  const found = textOf(page).matchAll(/(?:^<!-- (\S+) -->\n)?^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...found].map(([, above, language = '', text = '']) => ({ page, language, text, ...(above === undefined ? {} : { above }) }));
}

/** Returns the links of a page that stay in the repository. */
export function linksOf(page: string): readonly Link[] {
  const targets = [...withoutCode(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target)).map((target) => linkTo(page, target));
}

function linkTo(page: string, target: string): Link {
  const [path = '', heading] = target.split('#');
  const from = path === '' ? page : posix.join(dirname(page), path);
  return { page, path: from, ...(heading === undefined ? {} : { heading }) };
}

/** Returns the anchors that GitHub gives the headings of a page. */
export function anchorsOf(page: string): ReadonlySet<string> {
  const headings = [...withoutCode(textOf(page)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, '');
