import http from 'node:http';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Makes every request go through the proxies that the usual variables name. Returns why they are not used where this Node.js
 * cannot, undefined otherwise.
 */
export function useProxies(env: Environment): string | undefined {
  if (typeof http.setGlobalProxyFromEnv === 'function') {
    http.setGlobalProxyFromEnv();
    return undefined;
  }
  const set = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].find((name) => env[name]);
  return set === undefined
    ? undefined
    : `${set} is set, and Node.js ${process.versions.node} cannot use it: requests go out directly. Use a newer Node.js.`;
}
