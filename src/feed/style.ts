/** As the playground looks; nothing is loaded from elsewhere. */
export const style = `:root {
  color-scheme: light dark;
  --page: #f5f6f4;
  --surface: #ffffff;
  --ink: #1a2024;
  --soft: #566069;
  --line: #dcdfdb;
  --accent: #0b6b69;
  font: 16px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #121517;
    --surface: #1a1e21;
    --ink: #e7eaec;
    --soft: #a7b0b7;
    --line: #30373c;
    --accent: #63cbc3;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); }
header, main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
header h1 { font-size: 1.1rem; margin: 0; }
header p { margin: 0; }
section { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; padding: 0.5rem 1.25rem; margin: 1rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.35rem; line-height: 1.3; }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
a[aria-current] { font-weight: 600; text-decoration: none; color: var(--ink); }
.note { color: var(--soft); font-size: 0.9rem; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.25rem 1rem; }
dt { color: var(--soft); }
dd { margin: 0; }
ul.sources, ul.list { list-style: none; padding: 0; }
ul.list li { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; padding: 0.75rem 1.25rem; margin: 0.75rem 0; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dt { margin-top: 0.5rem; } }
`
