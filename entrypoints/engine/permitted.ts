import { browser } from 'wxt/browser';

/** Whether the reader lets the extension read a host now: what the manifest names can be taken back at any time. */
export const isPermitted = ({ protocol, hostname }: URL): Promise<boolean> =>
  browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
