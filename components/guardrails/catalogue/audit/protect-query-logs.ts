import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

export const protectQueryLogs = denyGuardrail({
  id: "protect-query-logs",
  kind: "scp",
  purpose: "Nobody deletes the logging of Resolver queries, takes a VPC out of it or shares it anew.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: ["NIST 800-53 AU-12", "PCI DSS 10.3.2", "ISO 27001 A.8.15"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "route53resolver:DeleteResolverQueryLogConfig",
        "route53resolver:DisassociateResolverQueryLogConfig",
        "route53resolver:PutResolverQueryLogConfigPolicy",
      ],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const logging = `arn:${place.partition}:route53resolver:${place.home}:${account}:resolver-query-log-config/rqlc-0a1b2c3d`;
    return {
      denies: askingEach(developer, logging, [
        "route53resolver:DeleteResolverQueryLogConfig",
        "route53resolver:DisassociateResolverQueryLogConfig",
        "route53resolver:PutResolverQueryLogConfigPolicy",
      ]),
      allows: [
        ...askingEach(developer, logging, ["route53resolver:AssociateResolverQueryLogConfig"]),
        ...askingEach(deployment, logging, ["route53resolver:PutResolverQueryLogConfigPolicy"]),
        ...askingEach(fanOut, logging, ["route53resolver:DisassociateResolverQueryLogConfig"]),
      ],
    };
  },
});
