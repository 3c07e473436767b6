import { z } from "zod";
import { REGIONS } from "../../facts/regions.ts";

/** A string of one shape. `what` tells a person which shape; `example` is a value that has it. */
export const text = (pattern: RegExp, what: string, example: string) =>
  z
    .string({ error: what })
    .regex(pattern, { error: what })
    .meta({ examples: [example] });

export const accountId = text(/^\d{12}$/, "twelve digits in quotes", "111122223333").meta({
  description: "An AWS account id: twelve digits, in quotes.",
});

export const accountKey = text(
  /^[a-z][a-z0-9-]{0,39}$/,
  "a short name of lower-case letters, digits and hyphens, 40 at most, beginning with a letter",
  "payments",
);

export const unitName = text(
  /^[A-Za-z0-9][A-Za-z0-9 _.-]{0,127}$/,
  "a unit name of letters, digits, spaces and . _ -, 128 at most, beginning with a letter or digit",
  "workloads",
);

export const unitPath = text(
  /^[^/]+(\/[^/]+)*$/,
  "the path of a unit, its names joined by /, or 'root'",
  "workloads/production",
).meta({
  description:
    "The path of a unit under `units`, such as `workloads/production`; `root` is the organization's root.",
});

export const roleName = text(
  /^[\w+=,.@-]{1,64}$/,
  "a role name of letters, digits and + = , . @ _ -, 64 at most",
  "LandingZoneDeployment",
);

const EMAIL = "an e-mail address of 64 characters at most";

export const emailAddress = z
  .email({ error: EMAIL })
  .max(64, { error: EMAIL })
  .meta({ examples: ["aws+payments@example.com"] });

export const region = z
  .enum(REGIONS, { error: "an AWS region code" })
  .meta({ description: "An AWS region code, such as `eu-west-1`.", examples: ["eu-west-1"] });

export const tags = z
  .record(
    text(
      /^(?!aws:)[\p{L}\p{N} _.:/=+@-]{1,128}$/u,
      "a tag key of letters, digits, spaces and _ . : / = + @ -, 128 at most, not beginning with 'aws:'",
      "cost-center",
    ).meta({ title: "tag key" }),
    text(
      /^[\p{L}\p{N} _.:/=+@-]{0,256}$/u,
      "a tag value in quotes, of letters, digits, spaces and _ . : / = + @ -, 256 at most",
      "platform",
    ),
  )
  .meta({ description: "Tags as AWS takes them: keys up to 128 characters, values up to 256." });
