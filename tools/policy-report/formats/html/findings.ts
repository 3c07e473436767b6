import type { Finding } from "../../../../policy-pack/judge/finding.ts";
import { escaped } from "../../../pages/escaped.ts";
import { type Told, told } from "../told.ts";

/** What was found, by policy: a line for each, to be opened. */
export function findingsPart(findings: readonly Finding[]): string {
  const groups = Map.groupBy(findings.map(told), ({ policy }) => policy);
  const parts = [...groups.values()].map(policyPart);
  return `<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">What was found</h2>
${parts.length === 0 ? "<p>Nothing was found.</p>" : parts.join("\n")}
</section>`;
}

/** Where the page tells of a policy's findings. */
export const placeOf = (policy: string): string => `found-${policy}`;

function policyPart(group: readonly Told[]): string {
  const [first] = group;
  if (first === undefined) return "";
  const { policy, title, severity, service, why, write, link } = first;
  const level = levelOf(group);
  return `<details><summary class="row"><span class="${level}">${level}</span><b>${policy}</b><span>${escaped(title)} <small>${severity}, ${group.length} found</small></span></summary>
<div id="${placeOf(policy)}"><p>${escaped(why)} <a href="${escaped(link)}">Read on about ${escaped(service)}</a></p>
<pre>${escaped(write.join("\n"))}</pre>
<ul>${group.map(item).join("\n")}</ul></div></details>`;
}

/** How much the worst of a policy's findings counts. */
function levelOf(group: readonly Told[]): string {
  if (group.some(({ level }) => level === "mandatory")) return "mandatory";
  return group.every(({ exemption }) => exemption !== null) ? "exempt" : "advisory";
}

const item = ({ name, urn, wrong, exemption, remark }: Told): string =>
  `<li><b>${escaped(name)}</b> ${escaped(wrong)}${
    exemption === null
      ? ""
      : `<p>Exempt until ${exemption.until} by ${exemption.by}: ${escaped(exemption.reason)}</p>`
  }${remark === null ? "" : `<p>${escaped(remark)}</p>`}<p class="quiet">${escaped(urn)}</p></li>`;
