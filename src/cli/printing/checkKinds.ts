/** What `check` looks for and `--fail-on` can name. */
export const checkKinds = ['conflict', 'undated', 'unread'] as const;
/** What `briefing check` may count as a find. */
export type CheckKind = (typeof checkKinds)[number];
