import { inputProblem, type Read } from './input-readers.ts';

/** What stands for the review of an apply: the digest of a plan that was seen, or nobody's review at all. */
export type Approval = { readonly by: 'digest'; readonly digest: string } | { readonly by: 'none' };

/** Returns the approval of the input, or undefined where it is empty. The digest is in lower case, of 16 to 64 digits. */
export function readApproval(name: string, text: string): Read<Approval | undefined> {
  const said = text.trim();
  if (said === '') return { value: undefined };
  if (said === 'none') return { value: { by: 'none' } };
  const digest = /^digest:\s*([0-9a-f]{16,64})$/i.exec(said)?.[1];
  if (digest !== undefined) return { value: { by: 'digest', digest: digest.toLowerCase() } };
  if (said === 'pull-request') return notThereYet(name);
  return inputProblem(name, said, '`none`, or `digest:` with at least 16 hexadecimal digits', `${name}: digest:0123456789abcdef`);
}

function notThereYet(name: string): Read<never> {
  const allowed = '`none` or `digest:…`: approval by the pull request is not there yet in this version';
  return inputProblem(name, 'pull-request', allowed, `${name}: digest:0123456789abcdef`);
}
