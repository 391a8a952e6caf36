import type { Reader } from '../model/client.ts';
import type { Connection } from './connect.ts';
import { graceAfter } from './grace.ts';
import { pacerOf } from './pace.ts';
import { publicFiles } from './public-file.ts';
import { type Ask, askOver } from './request.ts';
import { formsOf, secretKeeper, secretsOf } from './secrets.ts';
import { signIn } from './sign-in.ts';
import { type Tokens, tokensOf } from './tokens.ts';
import { transportOf } from './transport.ts';
import { waitsOf } from './waits.ts';

/** The parts of one connection that belong together: its token, its pace, its count of calls. */
export interface OrgLine {
  readonly ask: Ask;
  /** Asks the region's CDN, without a token. */
  readonly publicFile: Reader['publicFile'];
  readonly tokens: Tokens;
  traffic(): { readonly calls: number; readonly waitedSeconds: number };
  dispose(): void;
}

/** Returns the line to one org; nothing is sent before the first request. */
export function lineTo({ hosts, credentials, parallel, clock, onSecret, signal, userAgent }: Connection): OrgLine {
  let calls = 0;
  const keeper = secretKeeper(onSecret);
  const grace = graceAfter(signal, clock);
  const stop = { ...(signal ? { asked: signal } : {}), final: grace.signal };
  const transport = transportOf(userAgent, keeper, stop, () => calls++);
  const waits = waitsOf(clock, signal);
  const patience = { clock, waits };
  const tokens = tokensOf(async () => {
    keeper.learn(secretsOf(credentials));
    const token = await signIn(hosts, credentials, transport, patience);
    keeper.learn(formsOf(token));
    return token;
  });
  return {
    ask: askOver({ api: hosts.api, parallel, transport, tokens, pacer: pacerOf(clock, waits), patience }),
    publicFile: publicFiles(hosts.cdn, transport),
    tokens,
    traffic: () => ({ calls, waitedSeconds: waits.seconds() }),
    dispose: grace.dispose,
  };
}
