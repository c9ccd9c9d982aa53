export const htmlStyles = `
:root { color-scheme: light dark; --line: #d5d9e0; --soft: #5b6472; }
@media (prefers-color-scheme: dark) { :root { --line: #3a414d; --soft: #a3acba; } }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
code { font: 0.9em ui-monospace, monospace; overflow-wrap: anywhere; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); gap: 1rem; }
.tiles dt { color: var(--soft); } .tiles dd { margin: 0; font-size: 1.3rem; font-weight: 600; }
details { border-top: 1px solid var(--line); padding: 0.6rem 0; }
summary { cursor: pointer; display: flex; flex-wrap: wrap; gap: 0.3rem 0.8rem; align-items: baseline; }
.title { font-weight: 600; } .status { color: var(--soft); margin-left: auto; }
.mark { font-size: 0.8rem; padding: 0 0.5rem; border: 1px solid currentColor; border-radius: 0.3rem; }
.critical { color: #b3123c; } .high { color: #b44a06; } .medium { color: #7a6100; } .low { color: #2f5f9e; }
@media (prefers-color-scheme: dark) { .critical { color: #ff8ba3; } .high { color: #ffb27d; }
  .medium { color: #e6cf6b; } .low { color: #9cc4f5; } }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top;
  padding: 0.3rem 0.8rem 0.3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.references { color: var(--soft); font-size: 0.9rem; } .references span { margin-right: 0.8rem; }
`;
