import type { Matrix } from "./rows.ts";

const STYLE = `
body { font: 15px/1.4 system-ui, sans-serif; margin: 2rem; color: #1b1f24; background: #fff; }
h1 { font-size: 1.3rem; }
.scroll { overflow: auto; max-height: 85vh; border: 1px solid #c9d1d9; }
table { border-collapse: collapse; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid #e1e4e8; text-align: left; vertical-align: top; }
thead th { position: sticky; top: 0; background: #f6f8fa; }
tbody th { position: sticky; left: 0; background: #fff; font-weight: 600; white-space: nowrap; }
thead th:first-child { left: 0; z-index: 1; }
td.here { background: #cfe8d5; } td.above { background: #eef6f0; } td.none { color: #6e7781; }
small { color: #57606a; }
@media (prefers-color-scheme: dark) {
  body, tbody th { background: #0d1117; color: #e6edf3; } thead th { background: #161b22; }
  td.here { background: #1f4d2c; } td.above { background: #14261a; } small, td.none { color: #8b949e; }
  .scroll, th, td { border-color: #30363d; }
}`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const WORDS = { here: "attached", above: "from above", none: "-" };

/** The matrix as a page that needs nothing else. */
export function htmlMatrix({ columns, rows }: Matrix, stack: string): string {
  const head = ["guardrail", "kind", ...columns, "lets through"].map(
    (name) => `<th scope="col">${escaped(name)}</th>`,
  );
  const body = rows.map(
    ({ id, purpose, kind, cells, letThrough }) =>
      `<tr><th scope="row">${escaped(id)}</th><td>${kind}</td>${cells
        .map((cell) => `<td class="${cell}">${WORDS[cell]}</td>`)
        .join("")}<td>${escaped(letThrough.join(", "))}<br><small>${escaped(purpose)}</small></td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Guardrails of ${escaped(stack)}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>Guardrails of ${escaped(stack)}</h1>
<div class="scroll" tabindex="0">
<table>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>
</div>
</body>
</html>
`;
}
