import type {
  PolicyResource,
  ReportViolation,
  ResourceValidationArgs,
  ResourceValidationPolicy,
  StackValidationPolicy,
} from "@pulumi/policy";
import { type Finding, messageOf } from "../judge/finding.ts";
import type { Resource } from "../model/stack.ts";
import { overlaid } from "../judge/overlaid.ts";
import type { Session } from "./session.ts";

type Tree = Readonly<Record<string, unknown>>;

/** Policies that speak for all of the catalogue: the SDK reads each resource anew for every policy that it knows of. */
export interface Dispatchers {
  readonly resource: ResourceValidationPolicy;
  readonly stack: StackValidationPolicy;
}

/**
 * Judges resources as the engine shows them: their inputs before each is made, and the whole stack at the end, where
 * the engine shows outputs only. So inputs are kept for it.
 */
export function dispatchersOf(session: Session): Dispatchers {
  const inputsOf = new Map<string, Tree>();
  return {
    resource: {
      name: "resources",
      description: "Judges each resource by the catalogue",
      validateResource: (args, report) => {
        inputsOf.set(args.urn, args.props);
        tell(session.judgeResource(resourceOf(args)), report);
      },
    },
    stack: {
      name: "stack",
      description: "Judges what stands together by the catalogue",
      validateStack: ({ resources }, report) => {
        const all = resources.map((resource) => stackResourceOf(resource, inputsOf.get(resource.urn)));
        tell(session.judgeStack(all), report);
        tellSummary(session.summary(), report);
      },
    },
  };
}

const resourceOf = ({ urn, type, name, props, opts }: ResourceValidationArgs): Resource => ({
  urn,
  type,
  name,
  properties: props as Resource["properties"],
  protect: opts.protect,
  propertyDependencies: {},
});

const stackResourceOf = (resource: PolicyResource, inputs: Tree = {}): Resource => ({
  urn: resource.urn,
  type: resource.type,
  name: resource.name,
  properties: overlaid(inputs, resource.props) as Resource["properties"],
  protect: resource.opts.protect,
  propertyDependencies: Object.fromEntries(
    Object.entries(resource.propertyDependencies).map(([property, behind]) => [
      property,
      behind.map(({ urn }) => urn),
    ]),
  ),
});

/** What the SDK takes besides a text, and does not say in its types (server.js, makeReportViolationFun). */
type ReportWhole = (violation: {
  readonly name: string;
  readonly description: string;
  readonly message: string;
  readonly urn?: string;
  readonly severity?: string;
  readonly enforcementLevel: string;
}) => void;

function tell(findings: readonly Finding[], report: ReportViolation): void {
  for (const finding of findings) {
    (report as unknown as ReportWhole)({
      name: finding.policy.id,
      description: finding.policy.title,
      message: messageOf(finding),
      urn: finding.resource.urn,
      severity: finding.policy.severity,
      enforcementLevel: finding.level,
    });
  }
}

function tellSummary(summary: string | undefined, report: ReportViolation): void {
  if (summary === undefined) return;
  const description = "What is exempt is told";
  (report as unknown as ReportWhole)({
    name: "exemptions",
    description,
    message: summary,
    enforcementLevel: "advisory",
  });
}
