import { z } from "zod";
import { REGIONS } from "../../facts/regions.ts";

/** A string of one shape; `what` is how the shape is told to a person. */
const text = (pattern: RegExp, what: string) => z.string().regex(pattern, { error: what });

export const accountId = text(/^\d{12}$/, "twelve digits in quotes, such as '111122223333'").meta({
  description: "An AWS account id: twelve digits, in quotes.",
});

export const accountKey = text(
  /^[a-z][a-z0-9-]{0,39}$/,
  "a short name of lower-case letters, digits and hyphens, 40 at most, beginning with a letter",
);

export const unitName = text(
  /^[A-Za-z0-9][A-Za-z0-9 _.-]{0,127}$/,
  "a unit name of letters, digits, spaces and . _ -, 128 characters at most",
);

export const unitPath = text(
  /^[^/]+(\/[^/]+)*$/,
  "the path of a unit, such as 'workloads/production', or 'root'",
).meta({
  description:
    "The path of a unit under `units`, such as `workloads/production`; `root` is the organization's root.",
});

export const emailAddress = z
  .email({ error: "an e-mail address" })
  .max(64, { error: "64 characters at most" });

export const region = z.enum(REGIONS).meta({ description: "An AWS region code, such as `eu-west-1`." });

export const tags = z
  .record(
    text(
      /^(?!aws:)[\p{L}\p{N} _.:/=+@-]{1,128}$/u,
      "a tag key of 128 characters at most, not beginning with 'aws:'",
    ),
    text(/^[\p{L}\p{N} _.:/=+@-]{0,256}$/u, "a tag value in quotes, 256 characters at most"),
  )
  .meta({ description: "Tags as AWS takes them: keys up to 128 characters, values up to 256." });

export { text };
