import { type Finding, finding } from '../model/finding.ts';

/** Returns an error where Node.js was told not to check certificates, so that no secret is sent at all. */
export function refuseUnsafeTls(env: Readonly<Record<string, string | undefined>>): Finding | undefined {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0') return undefined;
  return finding('unsafe-tls', 'NODE_TLS_REJECT_UNAUTHORIZED is 0, so certificates are not checked and a secret could be sent to anyone', {
    help: 'Remove the variable; for a private certificate authority set NODE_EXTRA_CA_CERTS.',
  });
}
