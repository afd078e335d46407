/**
 * Stands for WXT's class of this name in the first-stage script (see scripts/build/content-scripts.ts), which is handed a
 * context as every content script is, and needs nothing of it.
 */
export function ContentScriptContext(): void {}
