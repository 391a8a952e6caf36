/** The version of this tool; a test holds it against package.json. */
export const VERSION = '0.1.0';

/** Where the project lives: links in texts start from here. */
export const REPOSITORY = 'https://github.com/OWNER/genesys-cloud-config-action';

const SCHEMAS = 'https://raw.githubusercontent.com/OWNER/genesys-cloud-config-action/v1/schema';

/** The JSON Schema that editors complete from. */
export const SCHEMA_URL = `${SCHEMAS}/genesys-cloud.schema.json`;

/** The JSON Schema of plan files and report files. */
export const REPORT_SCHEMA_URL = `${SCHEMAS}/report.schema.json`;

/** The page with a heading for each code. */
export const MESSAGES_URL = `${REPOSITORY}/blob/v1/docs/messages.md`;
