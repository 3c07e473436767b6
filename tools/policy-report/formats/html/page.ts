import { readFileSync } from "node:fs";
import { type FrameworkName, FRAMEWORKS } from "../../../../policy-pack/frameworks/index.ts";
import { type Control, type Standing, STANDINGS } from "../../../../policy-pack/judge/coverage.ts";
import { escaped } from "../../../pages/escaped.ts";
import { page } from "../../../pages/page.ts";
import type { Report } from "../../report.ts";
import type { Format } from "../format.ts";
import { controlsPart } from "./controls.ts";
import { findingsPart } from "./findings.ts";

const STYLE = ["page.css", "rows.css"]
  .map((file) => readFileSync(new URL(file, import.meta.url), "utf8"))
  .join("\n");

const MEANING: Readonly<Record<Standing, string>> = {
  violated: "a policy that serves it found something",
  unknown: "can't be known before deployment",
  exempt: "all that was found is exempt",
  met: "its policies judged something and found nothing",
  idle: "its policies are off, or nothing here is theirs to judge",
  uncovered: "no policy serves it",
};

/** A page that needs nothing else: what was found, and each framework with its controls and how they fare. */
export const html: Format = (report) => {
  const title = `Policies on ${report.source}`;
  const frameworks = Object.entries(report.coverage) as [FrameworkName, readonly Control[]][];
  const body = `<header>
<h1>${escaped(title)}</h1>
<p>${escaped(summary(report))}</p>
</header>
<nav aria-label="Frameworks" tabindex="0">
<table>
<thead><tr><th scope="col">framework</th>${STANDINGS.map((standing) => `<th scope="col">${standing}</th>`).join("")}</tr></thead>
<tbody>
${frameworks.map(overviewRow).join("\n")}
</tbody>
</table>
</nav>
<dl>${STANDINGS.map(legend).join("")}</dl>
<main>
${findingsPart(report.findings)}
${frameworks.map(controlsPart).join("\n")}
</main>`;
  return page(title, STYLE, body);
};

function summary({ resources, asked, findings, exempt = "" }: Report): string {
  const stopping = findings.filter(({ level }) => level === "mandatory").length;
  const counts = `${resources} resources judged by ${asked.length} policies: ${stopping} mandatory and ${findings.length - stopping} advisory findings.`;
  return `${counts} ${exempt}`.trim();
}

const legend = (standing: Standing): string =>
  `<div><dt class="${standing}">${standing}</dt><dd>${MEANING[standing]}</dd></div>`;

function overviewRow([name, controls]: readonly [FrameworkName, readonly Control[]]): string {
  const cells = STANDINGS.map((standing) => {
    const count = controls.filter((control) => control.standing === standing).length;
    return `<td${count === 0 ? "" : ` class="${standing}"`}>${count}</td>`;
  });
  return `<tr><th scope="row"><a href="#${name}">${escaped(FRAMEWORKS[name].name)}</a></th>${cells.join("")}</tr>`;
}
