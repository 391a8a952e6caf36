/**
 * A messenger configuration to start with: settled, and by hand. Settings are in the platform's form; members whose names begin with
 * `x_` stand for what no description of the platform names, anywhere in the tree.
 */
export interface MessengerConfigurationSeed {
  id?: string;
  name: string;
  /** What the draft and every version have; `languages` and `defaultLanguage` are en-us when left out. */
  settings?: Record<string, unknown>;
  /** What the published versions 1, 2, … have beyond that, laid over deep; one like the settings when left out, none: only a draft. */
  versions?: readonly Record<string, unknown>[];
  /** What the draft has beyond the newest version, laid over deep. */
  draft?: Record<string, unknown>;
}

/** A messenger deployment to start with: settled, by hand, and at the CDN. */
export interface MessengerDeploymentSeed {
  id?: string;
  name: string;
  /** Name or id of a seeded configuration. */
  configuration: string;
  /** The version that it pins; the newest published one when left out. */
  version?: number;
  description?: string;
  allowAllDomains?: boolean;
  allowedDomains?: readonly string[];
  /** Name or id of a seeded flow. */
  flow?: string;
  /** Name or id of a seeded profile. */
  supportedContent?: string;
  status?: 'Active' | 'Inactive' | 'Error';
  /** Members laid over the stored deployment, deep. */
  extra?: Record<string, unknown>;
}
