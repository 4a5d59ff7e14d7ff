/** What stands behind the number of a share: `%`, `per cent`, `pour cent`, and the bracket that it closes. */
export const percentSign = /^(?:\s*(?:%|per\s?cent|pour\s?cents?))?\)?/iu;
