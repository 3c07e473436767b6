import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer } from "../people.ts";

const HEADER = "s3:x-amz-server-side-encryption";
const ALGORITHMS = ["AES256", "aws:kms", "aws:kms:dsse"] as const;

/**
 * S3 encrypts every object (https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html); what
 * an upload may still do is ask for less than the bucket's own default. One that asks for nothing gets the default.
 */
export const encryptedUploads = denyGuardrail({
  id: "encrypted-uploads",
  kind: "scp",
  purpose: "Nobody uploads an object under a weaker encryption than these.",
  presets: [],
  target: "chosen",
  exempt: [],
  frameworks: ["NIST 800-53 SC-28", "PCI DSS 3.5.1", "ISO 27001 A.8.24"],
  parameters: z.strictObject({
    algorithms: z
      .array(z.enum(ALGORITHMS))
      .min(1)
      .max(ALGORITHMS.length - 1)
      .default(["aws:kms", "aws:kms:dsse"]),
  }),
  denials: (_, { algorithms }) => [
    {
      Action: ["s3:PutObject"],
      Condition: { StringNotEquals: { [HEADER]: algorithms }, Null: { [HEADER]: "false" } },
    },
  ],
  probes: ({ partition }, { algorithms }, account) => {
    const asks = asking(developer(partition, account));
    const upload = (bucket: string, algorithm: string) =>
      asks("s3:PutObject", `arn:${partition}:s3:::${bucket}/key`, { [HEADER]: algorithm });
    const object = `arn:${partition}:s3:::reports/key`;
    const weaker = ALGORITHMS.filter((algorithm) => !algorithms.includes(algorithm));
    return {
      denies: weaker.flatMap((algorithm) =>
        ["reports", "backups", "media"].map((bucket) => upload(bucket, algorithm)),
      ),
      allows: [
        ...algorithms.map((algorithm) => upload("reports", algorithm)),
        asks("s3:PutObject", object),
        asks("s3:GetObject", object),
      ],
    };
  },
});
