import { inputProblem, type Read } from './input-readers.ts';

/** What stands for the review of an apply: the pull request's own plan, the digest of a plan that was seen, or nobody's review at all. */
export type Approval = { readonly by: 'pull-request' } | { readonly by: 'digest'; readonly digest: string } | { readonly by: 'none' };

/** Returns the approval of the input, by the pull request where it is empty. The digest is in lower case, of 16 to 64 digits. */
export function readApproval(name: string, text: string): Read<Approval> {
  const said = text.trim();
  if (said === '' || said === 'pull-request') return { value: { by: 'pull-request' } };
  if (said === 'none') return { value: { by: 'none' } };
  const digest = /^digest:\s*([0-9a-f]{16,64})$/i.exec(said)?.[1];
  if (digest !== undefined) return { value: { by: 'digest', digest: digest.toLowerCase() } };
  const allowed = '`pull-request`, `none`, or `digest:` with at least 16 hexadecimal digits';
  return inputProblem(name, said, allowed, `${name}: digest:0123456789abcdef`);
}
