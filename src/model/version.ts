/** The version of this tool; a test holds it against package.json. */
export const VERSION = '0.1.0';

/** Where the project lives: links in texts start from here. */
export const REPOSITORY = 'https://github.com/OWNER/genesys-cloud-config-action';

/** The JSON Schema that editors complete from. */
export const SCHEMA_URL = 'https://raw.githubusercontent.com/OWNER/genesys-cloud-config-action/v1/schema/genesys-cloud.schema.json';

/** The page with a heading for each code. */
export const MESSAGES_URL = `${REPOSITORY}/blob/v1/docs/messages.md`;
