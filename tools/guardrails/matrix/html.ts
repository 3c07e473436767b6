import { readFileSync } from "node:fs";
import { escaped } from "../../pages/escaped.ts";
import { page } from "../../pages/page.ts";
import type { Cell, Matrix, Row } from "./rows.ts";

const STYLE = readFileSync(new URL("page.css", import.meta.url), "utf8");

const WORDS: Readonly<Record<Cell, string>> = { here: "attached", above: "above", none: "no" };

const LEGEND = `<dl>
<div><dt class="here">${WORDS.here}</dt><dd>to the target itself</dd></div>
<div><dt class="above">${WORDS.above}</dt><dd>attached higher up, and holds here</dd></div>
<div><dt class="none">${WORDS.none}</dt><dd>does not hold here</dd></div>
<div><dt>SCP</dt><dd>service control policy: denies by who asks</dd></div>
<div><dt>RCP</dt><dd>resource control policy: denies by what is asked for</dd></div>
<div><dt>declarative</dt><dd>sets how services behave</dd></div>
</dl>`;

/** The matrix as a page that needs nothing else. */
export function htmlMatrix({ columns, rows }: Matrix, stack: string): string {
  const title = `Guardrails of ${stack}`;
  const heads = ["guardrail", "kind", ...columns.map(targetName), "lets through"];
  const body = `<header>
<h1>${escaped(title)}</h1>
<p>${rows.length} guardrails at ${columns.length} targets: what must not happen, where that holds, and which roles may do it all the same.</p>
${LEGEND}
</header>
<div role="region" aria-label="Matrix" tabindex="0">
<table style="--targets: ${columns.length}">
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
<tbody>
${rows.map(rowOf).join("\n")}
</tbody>
</table>
</div>`;
  return page(title, STYLE, body);
}

function rowOf({ id, purpose, kind, cells, letThrough }: Row): string {
  const [name = "", ...parameters] = id.split(" ");
  const head = [
    escaped(name),
    parameters.length > 0 ? `<code>${escaped(parameters.join(" "))}</code>` : "",
    `<small>${escaped(purpose)}</small>`,
  ];
  return [
    `<tr><th scope="row">${head.join(" ")}</th>`,
    `<td>${kind === "declarative" ? kind : kind.toUpperCase()}</td>`,
    ...cells.map((cell) => `<td class="${cell}">${WORDS[cell]}</td>`),
    `<td>${letThrough.map(breakable).join("<br>") || "nobody"}</td></tr>`,
  ].join("");
}

/** A unit's own name stands out from its path. */
function targetName(target: string): string {
  const [, above = "", own = ""] = /^(.*[/:])?(.*)$/s.exec(target) ?? [];
  return above === "" ? breakable(own) : `<small>${breakable(above)}</small>${breakable(own)}`;
}

/** May be broken between the names of a path, and between words that are written in one. */
const breakable = (name: string): string => escaped(name).replace(/[/:]|[a-z](?=[A-Z])/g, "$&<wbr>");
