/** The browsers that the extension is built for. */
export const TARGETS = [
  { browser: 'chrome', manifestVersion: 3 },
  // Firefox ends an MV3 event page after 30 s, even at work; an MV2 background page stays (docs/adr/0002).
  { browser: 'firefox', manifestVersion: 2 },
] as const;
