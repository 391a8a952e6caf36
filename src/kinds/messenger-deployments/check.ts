import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { member } from '../../model/json.ts';

// A host name, or an address; the browser compares whole names and their sub-domains, and never a scheme or a port (2026-10).
const HOST = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/i;

/** Tells whether a text is a host name; some in use have a `_`. */
export const isHost = (text: string): boolean => HOST.test(text);

/** Returns what is wrong with a deployment: all domains beside some, and domains that no browser would match. */
export function checkDeployment(entry: Entry): readonly Finding[] {
  const domains = member(entry.fields, 'allowedDomains');
  const named = Array.isArray(domains) ? domains.filter((each) => typeof each === 'string') : [];
  const both = member(entry.fields, 'allowAllDomains') === true && named.length > 0 ? [bothWays(entry)] : [];
  return [...both, ...named.flatMap((each, index) => (isHost(each) ? [] : [noHost(entry, each, index)]))];
}

const bothWays = (entry: Entry): Finding =>
  finding('wrong-value', `"${labelOf(entry)}" allows all domains and names some`, {
    at: entry.places['/allowAllDomains'] ?? entry.at,
    about: labelOf(entry),
    help: 'Keep one of the two: set the other one to `null` where it is inherited.',
  });

function noHost(entry: Entry, domain: string, index: number): Finding {
  const host = hostIn(domain);
  return finding('wrong-value', `"allowedDomains" of "${labelOf(entry)}" has "${domain.slice(0, 80)}", which is no host name`, {
    at: entry.places[`/allowedDomains/${index}`] ?? entry.places['/allowedDomains'] ?? entry.at,
    about: labelOf(entry),
    help:
      host === undefined
        ? 'Write a host name such as `shop.example.com`, without scheme, port or path.'
        : host.includes('xn--')
          ? `Write \`${host}\`, the form in which a browser has it.`
          : `Write \`${host}\`: no page matches an entry with a scheme, a port or a path.`,
  });
}

function hostIn(text: string): string | undefined {
  const host = URL.parse(text.includes('://') ? text : `https://${text}`)?.hostname.replace(/^\*\./, '');
  return host !== undefined && isHost(host) ? host : undefined;
}
