import { z } from "zod";
import { GLOBAL_SERVICES, type GlobalService } from "../../../../facts/global-services.ts";
import { REGIONS } from "../../../../facts/regions.ts";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, people } from "../people.ts";

export const governedRegions = denyGuardrail({
  id: "governed-regions",
  kind: "scp",
  purpose: "Nobody uses a region that is not governed, but for services that answer from one region for all.",
  presets: ["baseline"],
  target: "root",
  exempt: [],
  frameworks: [
    "NIST 800-53 SA-9(5)",
    "NIST 800-53 CM-7",
    "ISO 27001 A.5.23",
    "Control Tower AWS-GR_REGION_DENY",
    "Control Tower CT.MULTISERVICE.PV.1",
  ],
  parameters: z.strictObject({
    regions: z
      .array(z.enum(REGIONS))
      .min(1)
      .optional()
      .meta({ description: "Regions that may be used. Left out: all governed ones." }),
    services: z
      .array(z.string().regex(/^[a-z0-9-]+$/, "the prefix of a service's actions"))
      .default([])
      .meta({ description: "Further services that stay open in every region, such as `bedrock`." }),
  }),
  denials: ({ governed }, { regions = governed, services }) => [
    {
      NotAction: [...GLOBAL_SERVICES.map(({ open }) => open), ...services.map((service) => `${service}:*`)],
      Condition: { StringNotEquals: { "aws:RequestedRegion": regions } },
    },
  ],
  probes: (place, { regions = place.governed }, account) => {
    const { partition } = place;
    const { developer, deployment, fanOut } = people(place, account);
    const inRegion = (region: string) => ({ "aws:RequestedRegion": region });
    const queue = (region: string) => `arn:${partition}:sqs:${region}:${account}:orders`;
    const bucket = `arn:${partition}:s3:::reports`;
    const elsewhere = REGIONS.find((region) => !regions.includes(region)) ?? "nowhere";
    const named = ({ on }: GlobalService) =>
      on === "account" ? `arn:${partition}:account::${account}:account` : on === "bucket" ? bucket : "*";
    return {
      denies: [
        asking(developer)("sqs:CreateQueue", queue(elsewhere), inRegion(elsewhere)),
        asking(developer)("s3:CreateBucket", bucket, inRegion(elsewhere)),
        asking(deployment)("ec2:DescribeInstances", "*", inRegion(elsewhere)),
        asking(fanOut)("ec2:DescribeInstances", "*", inRegion(elsewhere)),
      ],
      allows: [
        ...regions.map((region) => asking(developer)("sqs:CreateQueue", queue(region), inRegion(region))),
        ...GLOBAL_SERVICES.map((each) => asking(developer)(each.suchAs, named(each), inRegion(elsewhere))),
      ],
    };
  },
});
