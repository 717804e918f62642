/** Where a list answers for itself, as on the brand list, nothing covers it. */
export const isListHere = (): boolean => document.querySelector('main [data-answers-search]') !== null;
