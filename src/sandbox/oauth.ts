import { type Answer, type Call, type OpenCall, type OpenRow, ok, type Row } from './http/route.ts';
import { tokenSeconds } from './org/tokens.ts';

/** The token endpoint, on the platform at `login.` and here at the one address. */
export const tokenRow: OpenRow = { method: 'POST', path: '/oauth/token', open: true, enter };

/** The token's own endpoints: no permission is needed (platform description, 2026-07). */
export const tokenRows: readonly Row[] = [
  { method: 'GET', path: '/api/v2/tokens/me', query: { preserveIdleTTL: ['true', 'false'] }, handle: describe },
  { method: 'DELETE', path: '/api/v2/tokens/me', handle: revoke },
];

/** Client credentials only. A refusal is in OAuth's words, not in an error body; its exact shape is unverified (2026-11). */
function enter({ orgs, headers, text: form }: OpenCall): Answer {
  if (!/^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '')) return refuse(400, 'invalid_request', 'form expected');
  const grant = new URLSearchParams(form).get('grant_type');
  if (grant !== 'client_credentials') return refuse(400, 'unsupported_grant_type', `grant_type ${grant} is not supported`);
  const [id, secret] = basicOf(headers['authorization'] ?? '');
  const org = orgs.find((candidate) => candidate.isClient(id, secret));
  if (!org) return refuse(401, 'invalid_client', 'authentication failed');
  return ok({ access_token: org.tokens.issue(), token_type: 'bearer', expires_in: tokenSeconds });
}

/** The client that a token request names, whether or not its secret is right. */
export function clientOf(headers: Readonly<Record<string, string>>): string {
  return basicOf(headers['authorization'] ?? '')[0];
}

function basicOf(authorization: string): [id: string, secret: string] {
  const text = Buffer.from(/^basic +(\S+)$/i.exec(authorization)?.[1] ?? '', 'base64').toString('utf8');
  const at = text.indexOf(':');
  return at < 0 ? ['', ''] : [text.slice(0, at), text.slice(at + 1)];
}

function refuse(status: number, error: string, description: string): Answer {
  return { status, body: { error, description, error_description: description } };
}

function describe({ org }: Call): Answer {
  const organization = { id: org.organization.id, name: org.organization.name };
  const client = { id: org.clientId, name: `${org.name} settings`, authorizedGrantType: 'CLIENT-CREDENTIALS', scope: [], state: 'active' };
  const dateTokenIdles = new Date(Date.now() + tokenSeconds * 1000).toISOString();
  return ok({
    organization,
    homeOrganization: organization,
    authorizedScope: [],
    dateTokenIdles,
    OAuthClient: { ...client, roleDivisions: [], organization },
  });
}

function revoke({ org, token }: Call): Answer {
  org.tokens.expire(token);
  return { status: 200 };
}
