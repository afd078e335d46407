/**
 * To be imported before pdf.js: it looks for the browser's drawing classes when it loads, and warns if Node has none.
 * Reading text needs none of them.
 */
function NotDrawing(): void {}

Object.assign(globalThis, { DOMMatrix: NotDrawing, Path2D: NotDrawing });
