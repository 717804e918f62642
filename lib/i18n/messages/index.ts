/** One line for each language of the shop: its code, and the file beside this one. */
export { default as de } from './de.json' with { type: 'json' };
export { default as en } from './en.json' with { type: 'json' };
export { default as es } from './es.json' with { type: 'json' };
export { default as fr } from './fr.json' with { type: 'json' };
export { default as it } from './it.json' with { type: 'json' };
export { default as pt } from './pt.json' with { type: 'json' };
export { default as tl } from './tl.json' with { type: 'json' };
export { default as tr } from './tr.json' with { type: 'json' };
export { default as vi } from './vi.json' with { type: 'json' };
export { default as zh } from './zh.json' with { type: 'json' };
