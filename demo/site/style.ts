import { Markup } from './html.ts';

/** Sober, and its own: nothing of the real site's look is copied. */
export const STYLE = new Markup(`
  * { box-sizing: border-box; }
  body { margin: 0; font: 1rem/1.55 system-ui, 'Liberation Sans', sans-serif; color: #1d2430; background: #fff; }
  .notice { margin: 0; padding: .6rem 1.25rem; background: #fff3cd; border-bottom: 1px solid #d9b34a; font-size: .9rem; }
  header.site { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: baseline; padding: 1rem 1.25rem;
    border-bottom: 3px solid #27455c; }
  .name { margin: 0; font-weight: 700; font-size: 1.15rem; color: #27455c; }
  nav a { margin-right: 1.25rem; }
  a { color: #1b4f8a; }
  main { max-width: 52rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; }
  h1 { font-size: 1.8rem; line-height: 1.2; color: #27455c; }
  h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; }
  ul.documents { margin: 0; padding: 0; list-style: none; }
  ul.documents li { padding: .6rem 0; border-top: 1px solid #dfe4ea; }
  .pager { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; margin-top: 2rem; }
  button { font: inherit; padding: .45rem 1rem; border: 1px solid #27455c; border-radius: 3px; background: #fff; color: #27455c; cursor: pointer; }
  footer.site { padding: 1rem 1.25rem; border-top: 1px solid #dfe4ea; font-size: .85rem; color: #4a5563; }
`);
