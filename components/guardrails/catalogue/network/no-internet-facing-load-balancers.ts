import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, people } from "../people.ts";

/** A load balancer that asks for no scheme faces the internet; gateway load balancers know none. */
export const noInternetFacingLoadBalancers = denyGuardrail({
  id: "no-internet-facing-load-balancers",
  kind: "scp",
  purpose: "Nobody creates a load balancer that is reached from the internet.",
  presets: [],
  target: "chosen",
  exempt: ["deployment"],
  frameworks: ["NIST 800-53 SC-7", "PCI DSS 1.4.1", "ISO 27001 A.8.22"],
  parameters: z.strictObject({}),
  denials: ({ partition }) => [
    {
      Action: ["elasticloadbalancing:CreateLoadBalancer"],
      NotResource: [`arn:${partition}:elasticloadbalancing:*:*:loadbalancer/gwy/*`],
      Condition: { StringNotEquals: { "elasticloadbalancing:Scheme": "internal" } },
    },
  ],
  probes: (place, _, account) => {
    const { partition, home } = place;
    const { developer, deployment } = people(place, account);
    const asks = asking(developer);
    const create = "elasticloadbalancing:CreateLoadBalancer";
    const arn = (type: string) =>
      `arn:${partition}:elasticloadbalancing:${home}:${account}:loadbalancer/${type}/shop/0a1b2c3d4e5f6071`;
    const scheme = (value: string) => ({ "elasticloadbalancing:Scheme": value });
    return {
      denies: [
        asks(create, arn("app"), scheme("internet-facing")),
        asks(create, arn("net"), scheme("internet-facing")),
        asks(create, arn("app")),
      ],
      allows: [
        asks(create, arn("app"), scheme("internal")),
        asks(create, arn("gwy")),
        asking(deployment)(create, arn("app"), scheme("internet-facing")),
      ],
    };
  },
});
