import { type FrameworkName, FRAMEWORKS } from "../../../../policy-pack/frameworks/index.ts";
import type { Control } from "../../../../policy-pack/judge/coverage.ts";
import type { Finding } from "../../../../policy-pack/judge/finding.ts";
import type { Policy } from "../../../../policy-pack/model/policy.ts";
import { escaped } from "../../../pages/escaped.ts";
import { placeOf } from "./findings.ts";

/** A framework, with a line for each of its controls. */
export const controlsPart = ([name, controls]: readonly [FrameworkName, readonly Control[]]): string =>
  `<section id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${escaped(FRAMEWORKS[name].name)}</h2>
${controls.map(controlPart).join("\n")}
</section>`;

/** A control can be opened where policies serve it. */
function controlPart(control: Control): string {
  const { id, standing, policies, findings } = control;
  const head = `<span class="${standing}">${standing}</span><b>${escaped(id)}</b><span>${escaped(titleOf(control))}</span>`;
  if (policies.length === 0) return `<p class="row">${head}</p>`;
  return `<details><summary class="row">${head}</summary><ul>${policies
    .map((policy) =>
      servant(
        policy,
        findings.filter((finding) => finding.policy === policy),
      ),
    )
    .join("")}</ul></details>`;
}

/** Where the framework's own words are not known, those of the only policy that serves it have to do. */
function titleOf({ title, policies }: Control): string {
  if (title !== "") return title;
  const [first, ...others] = policies;
  return first === undefined || others.length > 0 ? `${policies.length} policies` : first.title;
}

function servant({ id, title }: Policy, findings: readonly Finding[]): string {
  if (findings.length === 0) return `<li><code>${id}</code> ${escaped(title)}</li>`;
  const exempt = findings.filter(({ exemption }) => exemption !== undefined).length;
  const count = [
    ...(findings.length > exempt ? [`${findings.length - exempt} found`] : []),
    ...(exempt > 0 ? [`${exempt} exempt`] : []),
  ];
  return `<li><a href="#${placeOf(id)}"><code>${id}</code></a> ${escaped(title)}: ${count.join(", ")}</li>`;
}
