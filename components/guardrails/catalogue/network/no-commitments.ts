import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, askingEach, developer } from "../people.ts";

/** What is paid for a year or for good, however soon the experiment is over. */
export const noCommitments = denyGuardrail({
  id: "no-commitments",
  kind: "scp",
  purpose: "Nobody buys reservations, savings plans, subscriptions or domains.",
  presets: ["sandbox"],
  target: "sandbox",
  exempt: [],
  frameworks: ["NIST 800-53 SA-4", "ISO 27001 A.5.23"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "aws-marketplace:Subscribe",
        "dynamodb:PurchaseReservedCapacityOfferings",
        "ec2:PurchaseCapacityBlock",
        "ec2:PurchaseHostReservation",
        "ec2:PurchaseReservedInstancesOffering",
        "elasticache:PurchaseReservedCacheNodesOffering",
        "es:PurchaseReservedInstanceOffering",
        "memorydb:PurchaseReservedNodesOffering",
        "rds:PurchaseReservedDBInstancesOffering",
        "redshift:PurchaseReservedNodeOffering",
        "route53domains:RegisterDomain",
        "route53domains:TransferDomain",
        "savingsplans:CreateSavingsPlan",
        "shield:CreateSubscription",
      ],
    },
  ],
  probes: ({ partition, home }, _, account) => {
    const asks = asking(developer(partition, account));
    const arn = (service: string, name: string) => `arn:${partition}:${service}:${home}:${account}:${name}`;
    return {
      denies: [
        ...askingEach(developer(partition, account), "*", [
          "aws-marketplace:Subscribe",
          "dynamodb:PurchaseReservedCapacityOfferings",
          "ec2:PurchaseReservedInstancesOffering",
          "es:PurchaseReservedInstanceOffering",
          "redshift:PurchaseReservedNodeOffering",
          "route53domains:RegisterDomain",
          "route53domains:TransferDomain",
          "savingsplans:CreateSavingsPlan",
          "shield:CreateSubscription",
        ]),
        asks("ec2:PurchaseCapacityBlock", arn("ec2", "capacity-reservation/cr-0a1b2c3d4e5f60718")),
        asks("ec2:PurchaseHostReservation", arn("ec2", "dedicated-host/h-0a1b2c3d4e5f60718")),
        asks("elasticache:PurchaseReservedCacheNodesOffering", arn("elasticache", "reserved-instance:web")),
        asks("memorydb:PurchaseReservedNodesOffering", arn("memorydb", "reservednode/web")),
        asks("rds:PurchaseReservedDBInstancesOffering", arn("rds", "ri:orders")),
      ],
      allows: [
        asks("ec2:DescribeReservedInstancesOfferings"),
        asks("route53domains:ListPrices"),
        asks("route53domains:ListDomains"),
      ],
    };
  },
});
