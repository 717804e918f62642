/** So many tiles fill whole lines of two, three, four, five and six. */
export const PAGE_LENGTH = 60;
