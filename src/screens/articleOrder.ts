/** Orders that the list of articles can take. */
export const articleOrders = ['date', 'oldest', 'source', 'length', 'story'] as const;
/** An order of the list of articles. */
export type ArticleOrder = (typeof articleOrders)[number];
