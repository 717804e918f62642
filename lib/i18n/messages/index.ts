/** One line for each language of the shop: its code, and the file beside this one. */
export { default as de } from './de.json' with { type: 'json' };
export { default as en } from './en.json' with { type: 'json' };
