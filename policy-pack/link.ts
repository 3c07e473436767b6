import type { Policy } from "./model/policy.ts";
import { controlsOf } from "./references.ts";

/** Where to read on: AWS's page of the control, or else Pulumi's page of the resource. */
export function linkOf(policy: Policy): string {
  const [control] = controlsOf(policy, "security-hub");
  return control === undefined ? registryPage(policy.types[0] ?? "") : controlPage(control);
}

/** `CloudTrail.1` is told at `cloudtrail-controls.html#cloudtrail-1`. */
function controlPage(control: string): string {
  const [service = "", number = ""] = control.toLowerCase().split(".");
  return `https://docs.aws.amazon.com/securityhub/latest/userguide/${service}-controls.html#${service}-${number}`;
}

/** `aws:s3/bucket:Bucket` is told at `s3/bucket`. */
const registryPage = (type: string): string =>
  `https://www.pulumi.com/registry/packages/aws/api-docs/${(type.split(":")[1] ?? "").toLowerCase()}/`;
