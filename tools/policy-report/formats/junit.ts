import type { Policy } from "../../../policy-pack/model/policy.ts";
import { escaped } from "../../pages/escaped.ts";
import type { Format } from "./format.ts";
import { type Told, told } from "./told.ts";

/** A test suite for each service and a test for each policy and finding, as CI systems draw them. */
export const junit: Format = ({ asked, findings }) => {
  const all = findings.map(told);
  const suites = [...Map.groupBy(asked, ({ service }) => service)].map(([service, policies]) =>
    suite(
      service,
      policies.flatMap((policy) => cases(policy, all)),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="policies">\n${suites.join("\n")}\n</testsuites>\n`;
};

interface Case {
  readonly name: string;
  readonly policy: string;
  readonly inside: string;
  readonly ends: "passed" | "failed" | "skipped";
}

function cases({ id }: Policy, all: readonly Told[]): readonly Case[] {
  const about = all.filter(({ policy }) => policy === id);
  if (about.length === 0) return [{ name: id, policy: id, inside: "", ends: "passed" }];
  return about.map((each) => ({ name: `${id} at ${each.name}`, policy: id, ...insideOf(each) }));
}

/** What stops a deployment fails; what is only told is skipped, with what it says. */
function insideOf({ level, wrong, urn, why, write, exemption, remark }: Told): Pick<Case, "inside" | "ends"> {
  const exempt = exemption && `Exempt until ${exemption.until} by ${exemption.by}: ${exemption.reason}`;
  const message = `message="${escaped([wrong, exempt ?? remark ?? ""].join(" ").trim())}"`;
  if (level !== "mandatory") return { inside: `<skipped ${message}/>`, ends: "skipped" };
  const text = escaped([urn, why, ...write].join("\n"));
  return { inside: `<failure ${message}>${text}</failure>`, ends: "failed" };
}

function suite(service: string, all: readonly Case[]): string {
  const count = (ends: Case["ends"]) => all.filter((each) => each.ends === ends).length;
  const head = `name="${escaped(service)}" tests="${all.length}" failures="${count("failed")}" skipped="${count("skipped")}"`;
  const lines = all.map(
    ({ name, policy, inside }) =>
      `    <testcase classname="${escaped(policy)}" name="${escaped(name)}">${inside}</testcase>`,
  );
  return `  <testsuite ${head}>\n${lines.join("\n")}\n  </testsuite>`;
}
