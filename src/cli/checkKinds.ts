/** What `check` looks for and `--fail-on` can name. */
export const checkKinds = ['conflict', 'undated', 'unread'] as const;
export type CheckKind = (typeof checkKinds)[number];
