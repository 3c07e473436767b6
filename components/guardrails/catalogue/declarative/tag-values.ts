import { z } from "zod";
import { declarativeGuardrail } from "../../guardrail.ts";
import { locked, open } from "./locked.ts";

const DEFAULTS = {
  "cost-center": [],
  environment: ["prod", "staging", "dev", "sandbox"],
  owner: [],
};

/**
 * Which spelling tags have and which values. A tag policy alone reports what is otherwise: it refuses nothing.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_example-tag-policies.html
 */
export const tagValues = declarativeGuardrail({
  id: "tag-values",
  type: "TAG_POLICY",
  purpose: "Tags are spelt in one way and hold known values.",
  presets: ["strict"],
  target: "root",
  frameworks: ["NIST 800-53 CM-8", "PCI DSS 12.5.1", "ISO 27001 A.5.9"],
  parameters: z.strictObject({
    /** Tag keys with the values that they may have; without any, every value. */
    tags: z
      .record(z.string().regex(/^[^/]+$/, "a tag key without a slash"), z.array(z.string()))
      .refine((tags) => Object.keys(tags).length > 0, "name at least one tag key")
      .default(DEFAULTS),
  }),
  content: (_, { tags }) => ({
    tags: Object.fromEntries(
      Object.entries(tags).map(([key, values]) => [
        key.toLowerCase(),
        { tag_key: locked(key), ...(values.length > 0 && { tag_value: open(values) }) },
      ]),
    ),
  }),
  probes: (_, { tags }) => {
    const places = Object.entries(tags).map(([key, values]) => ({
      key,
      values,
      at: `tags/${key.toLowerCase()}`,
    }));
    return {
      denies: places.flatMap(({ key, at }) => [
        { at: `${at}/tag_key`, value: `${key}s` },
        { at: `${at}/tag_key`, value: `_${key}` },
        { at: `${at}/tag_value`, value: [] },
      ]),
      allows: places.flatMap(({ key, values, at }) => [
        { at: `${at}/tag_key`, value: key },
        ...(values.length > 0 ? [{ at: `${at}/tag_value`, value: values }] : []),
      ]),
    };
  },
});
