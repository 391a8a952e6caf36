import { describe, expect, test } from 'vitest';
import { openGitHub } from '../../src/github/github-client.ts';
import { faults, type GitHubFault } from './pretend-github.ts';
import { asked, HOME, started } from './started.ts';

const SEED = { branches: { main: 'd'.repeat(40) }, pulls: [{ number: 7 }] };
const COMMENTS = { ...HOME, issue_number: 7 };
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

describe('what only reads is sent again', () => {
  test.each<[string, GitHubFault]>([
    ['after a gateway that stumbles', { status: 502, body: 'Bad Gateway', times: 2 }],
    ['after a dropped connection', { drop: true, times: 1 }],
  ])('%s', async (_, fault) => {
    const { server, github } = await started(SEED);
    server.fault(fault);
    expect((await github.request(LIST, COMMENTS)).data).toEqual([]);
    server.fault(fault);
    expect(await github.graphql('query { viewer { login } }')).toMatchObject({ viewer: {} });
  });

  test('and not for ever', async () => {
    const { server, github } = await started(SEED);
    server.fault({ status: 503 });
    await expect(github.request(LIST, COMMENTS)).rejects.toMatchObject({ status: 503 });
    expect(server.requests).toHaveLength(3);
  });
});

describe('a request is sent once', () => {
  test.each<[string, string, GitHubFault]>([
    ['that writes', CREATE, { status: 502, body: 'Bad Gateway' }],
    ['that is refused', LIST, faults.forbidden],
    ['that comes too often', LIST, faults.secondaryLimit],
  ])('%s', async (_, route, fault) => {
    const { server, github } = await started(SEED);
    server.fault(fault);
    await expect(github.request(route, { ...COMMENTS, body: 'x' })).rejects.toMatchObject({ status: fault.status });
    expect(server.requests).toHaveLength(1);
  });
});

describe('GraphQL is asked', () => {
  test.each([
    ['beside the REST API of github.com', '', undefined, '/graphql'],
    ['beside that of GitHub Enterprise Server', '/api/v3', undefined, '/api/graphql'],
    ['where the runner says', '/api/v3', '/elsewhere/graphql', '/elsewhere/graphql'],
  ])('%s', async (_, api, graphql, expected) => {
    const { server } = await started(SEED);
    const github = openGitHub('token', { api: server.url + api, ...(graphql ? { graphql: server.url + graphql } : {}) });
    await github.graphql('query { viewer { login } }').catch(() => undefined);
    expect(asked(server)).toEqual([`POST ${expected}`]);
  });
});
