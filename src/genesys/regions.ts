/** A region of Genesys Cloud: its AWS id and the domain under which its hosts are. */
export interface Region {
  readonly id: string;
  readonly domain: string;
}

// SDK 262, 2026-11; the platform's test domains are left out on purpose.
const table = {
  'us-east-1': 'mypurecloud.com',
  'us-east-2': 'use2.us-gov-pure.cloud',
  'us-west-2': 'usw2.pure.cloud',
  'ca-central-1': 'cac1.pure.cloud',
  'mx-central-1': 'mxc1.pure.cloud',
  'sa-east-1': 'sae1.pure.cloud',
  'eu-west-1': 'mypurecloud.ie',
  'eu-west-2': 'euw2.pure.cloud',
  'eu-central-1': 'mypurecloud.de',
  'eu-central-2': 'euc2.pure.cloud',
  'eusc-de-east-1': 'edee1.eusc-pure.cloud',
  'me-central-1': 'mec1.pure.cloud',
  'ap-south-1': 'aps1.pure.cloud',
  'ap-southeast-1': 'apse1.pure.cloud',
  'ap-southeast-2': 'mypurecloud.com.au',
  'ap-northeast-1': 'mypurecloud.jp',
  'ap-northeast-2': 'apne2.pure.cloud',
  'ap-northeast-3': 'apne3.pure.cloud',
};

const regions: readonly Region[] = Object.entries(table).map(([id, domain]) => ({ id, domain }));

/** The AWS ids of all regions. */
export const regionIds: readonly string[] = regions.map((region) => region.id);

/** The domains of all regions. */
export const regionDomains: readonly string[] = regions.map((region) => region.domain);

/** Returns the region of exactly this AWS id or domain, in capitals or not; undefined for every other text. */
export function findRegion(text: string): Region | undefined {
  const wanted = text.toLowerCase();
  return regions.find((region) => region.id === wanted || region.domain === wanted);
}
