import { type CodeText, error } from './code-text.ts';

/** What can be wrong with the inputs of the Action, the flags of the command and their environment. */
export const inputTexts = {
  'input-invalid': error(
    'An input of the Action or a flag of the command has a value that cannot be used.',
    'Write one of the values that the message names.',
  ),
  'unknown-org': error(
    'The selection names an org that the files do not have.',
    'Name an org of the files, or leave the selection out to take all.',
  ),
  'selection-empty': error('The selection by `only` matches no entry of the selected orgs.', 'Write `section/key`, with `*` for any text.'),
  'unsafe-tls': error(
    'TLS certificates are not checked in this environment, so a secret could be sent to anyone.',
    'Remove NODE_TLS_REJECT_UNAUTHORIZED; for a private certificate authority set NODE_EXTRA_CA_CERTS.',
  ),
} as const satisfies Record<string, CodeText>;
