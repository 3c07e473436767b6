import { readFileSync } from "node:fs";
import { type FrameworkName, FRAMEWORKS } from "../../../policy-pack/frameworks/index.ts";
import { type Control, type Standing, STANDINGS } from "../../../policy-pack/judge/coverage.ts";
import type { Report } from "../report.ts";
import { escaped } from "./escaped.ts";
import type { Format } from "./format.ts";
import { type Told, told } from "./told.ts";

const STYLE = readFileSync(new URL("page.css", import.meta.url), "utf8");

const MEANING: Readonly<Record<Standing, string>> = {
  violated: "a policy that serves it found something",
  unknown: "can't be known before deployment",
  met: "its policies judged something and found nothing",
  idle: "its policies are off, or nothing here is theirs to judge",
  uncovered: "no policy serves it",
};

/** A page that needs nothing else: each framework with its controls, how they fare, and what was found. */
export const html: Format = (report) => {
  const title = `Policies on ${escaped(report.source)}`;
  const names = Object.keys(report.coverage) as FrameworkName[];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${summary(report)}</p>
<dl>${STANDINGS.map((standing) => `<div><dt class="${standing}">${standing}</dt><dd>${MEANING[standing]}</dd></div>`).join("")}</dl>
</header>
<nav aria-label="Frameworks">
<table>
<thead><tr><th scope="col">framework</th>${STANDINGS.map((standing) => `<th scope="col">${standing}</th>`).join("")}</tr></thead>
<tbody>${names.map((name) => overviewRow(name, report.coverage[name])).join("\n")}</tbody>
</table>
</nav>
<main>
${names.map((name) => framework(name, report.coverage[name])).join("\n")}
${withoutControl(report)}
</main>
</body>
</html>
`;
};

function summary({ resources, asked, findings, exempt }: Report): string {
  const stopping = findings.filter(({ level }) => level === "mandatory").length;
  const counts = `${resources} resources judged by ${asked.length} policies: ${stopping} mandatory and ${findings.length - stopping} advisory findings.`;
  return escaped(exempt === undefined ? counts : `${counts} ${exempt}`);
}

const counted = (controls: readonly Control[], standing: Standing): number =>
  controls.filter((control) => control.standing === standing).length;

const overviewRow = (name: FrameworkName, controls: readonly Control[]): string =>
  `<tr><th scope="row"><a href="#${name}">${escaped(FRAMEWORKS[name].name)}</a></th>${STANDINGS.map(
    (standing) => `<td>${counted(controls, standing)}</td>`,
  ).join("")}</tr>`;

const framework = (name: FrameworkName, controls: readonly Control[]): string =>
  `<section id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${escaped(FRAMEWORKS[name].name)}</h2>
${controls.map((control) => controlPart(control)).join("\n")}
</section>`;

/** What is in order is one line; what is not can be opened. */
function controlPart({ id, title, standing, policies, findings }: Control): string {
  const head = `<span class="${standing}">${standing}</span> <b>${escaped(id)}</b> ${escaped(title)}`;
  const serving = policies.map(({ id: policy }) => `<code>${policy}</code>`).join(" ");
  const inside = `${serving === "" ? "" : `<p class="quiet">${serving}</p>`}${list(findings.map(told))}`;
  return `<details${findings.length > 0 ? " class=found" : ""}><summary>${head}</summary>${inside || "<p class=quiet>No policy serves it.</p>"}</details>`;
}

const list = (findings: readonly Told[]): string =>
  findings.length === 0 ? "" : `<ul>${findings.map(item).join("\n")}</ul>`;

const item = ({ policy, level, severity, name, urn, wrong, why, write, link, exemption }: Told): string =>
  `<li><a href="${escaped(link)}"><code>${policy}</code></a> <span class="quiet">${exemption === null ? level : "exempt"}, ${severity}</span>
<p><b>${escaped(name)}</b> ${escaped(wrong)} ${escaped(why)}</p>
${exemption === null ? "" : `<p>Exempt until ${exemption.until} by ${exemption.by}: ${escaped(exemption.reason)}</p>`}
<pre>${escaped(write.join("\n"))}</pre><p class="quiet">${escaped(urn)}</p></li>`;

/** Findings of policies that no framework asks for would be on no page otherwise. */
function withoutControl({ findings, coverage }: Report): string {
  const shown = new Set(
    Object.values(coverage).flatMap((controls) => controls.flatMap((each) => each.findings)),
  );
  const rest = findings.filter((finding) => !shown.has(finding)).map(told);
  return rest.length === 0
    ? ""
    : `<section id="others" aria-labelledby="others-title"><h2 id="others-title">What no framework asks for</h2>${list(rest)}</section>`;
}
