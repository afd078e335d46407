/**
 * A real browser with the extension, for which the demonstration site stands at the real addresses. One driver serves
 * Chromium and its kin (over a debugging pipe, the only way in for branded Chrome since 137) and Firefox (BiDi).
 */
import { type Browser, launch } from 'puppeteer-core';
import { HOST, type Site } from './site/server.ts';

export interface BrowserChoice {
  kind: 'chromium' | 'firefox';
  executable: string;
}

export interface OpenedBrowser {
  browser: Browser;
  kind: BrowserChoice['kind'];
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  extensionOrigin: string;
}

interface Options {
  /** Folder of the built extension. */
  extension: string;
  site: Pick<Site, 'port' | 'certificate'>;
  headless: boolean;
  /** Language of the browser's own interface, and thus of the extension: `fr`, `en`. */
  language?: string;
  /** Colours that the reader prefers; else the machine's own. */
  scheme?: 'light' | 'dark';
  /** A profile to use again; else a fresh one. */
  profile?: string;
  /** The site stands for every host there is, so that it sees whatever is asked for. Firefox knows no other way. */
  alone?: boolean;
  /** Whether the browser asks before it lets the extension have what it asks for. Only Firefox can be told not to. */
  asks?: boolean;
}

const VIEWPORT = { width: 1280, height: 800 };

/** How each browser writes it. */
const BLINK_SCHEMES = { dark: 0, light: 1 } as const;
const FIREFOX_SCHEMES = { dark: 0, light: 1 } as const;

/** Known beforehand, so that the extension's pages can be opened. */
const FIREFOX_UUID = 'b2d1c0de-5a17-4e7e-9e11-de11be7e0001';
const FIREFOX_ID = 'delibere@delibere.invalid';

export function openBrowser(choice: BrowserChoice, options: Options): Promise<OpenedBrowser> {
  return choice.kind === 'firefox' ? openFirefox(choice, options) : openChromium(choice, options);
}

/** Who starts a browser ends it, whatever signal comes: the driver must not end the process on its own. */
const common = (headless: boolean) =>
  ({
    headless,
    defaultViewport: headless ? VIEWPORT : null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  }) as const;

async function openChromium(choice: BrowserChoice, options: Options): Promise<OpenedBrowser> {
  const { extension, site, headless, language = 'fr', scheme, profile, alone = false } = options;
  const browser = await launch({
    executablePath: choice.executable,
    pipe: true,
    enableExtensions: true,
    // A bar that says so would cover the page that is to be shown.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    ...common(headless),
    ...(profile === undefined ? {} : { userDataDir: profile }),
    args: [
      `--accept-lang=${language}`,
      `--host-resolver-rules=MAP ${alone ? '*' : HOST}:443 127.0.0.1:${site.port}`,
      `--ignore-certificate-errors-spki-list=${site.certificate.publicKeyHash}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--disable-sync',
      '--no-default-browser-check',
      '--no-first-run',
      // Chromium refuses its sandbox to root, whom containers and CI machines run as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(scheme === undefined ? [] : [`--blink-settings=preferredColorScheme=${BLINK_SCHEMES[scheme]}`]),
      ...(headless ? ['--disable-gpu', '--force-color-profile=srgb', '--hide-scrollbars'] : []),
    ],
  });
  const id = await browser.installExtension(extension);
  return { browser, kind: 'chromium', extensionOrigin: `chrome-extension://${id}` };
}

async function openFirefox(choice: BrowserChoice, options: Options): Promise<OpenedBrowser> {
  const { extension, site, headless, language = 'fr', scheme, profile, asks = true } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: choice.executable,
    acceptInsecureCerts: true,
    ...common(headless),
    ...(profile === undefined ? {} : { userDataDir: profile }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${site.port}`,
      'extensions.webextOptionalPermissionPrompts': asks,
      'intl.locale.requested': language,
      'intl.accept_languages': language,
      ...(scheme === undefined ? {} : { 'layout.css.prefers-color-scheme.content-override': FIREFOX_SCHEMES[scheme] }),
      // Each start installs the extension anew: what it stored in this profile stays.
      ...(profile === undefined ? {} : { 'extensions.webextensions.keepStorageOnUninstall': true }),
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    },
  });
  await browser.installExtension(extension);
  return { browser, kind: 'firefox', extensionOrigin: `moz-extension://${FIREFOX_UUID}` };
}
