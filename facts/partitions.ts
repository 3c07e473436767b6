/**
 * AWS partitions and the region that serves each one's global services.
 * Source: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
export interface Partition {
  readonly name: "aws" | "aws-us-gov" | "aws-cn";
  readonly globalRegion: string;
  readonly dnsSuffix: string;
}

const COMMERCIAL: Partition = { name: "aws", globalRegion: "us-east-1", dnsSuffix: "amazonaws.com" };
const GOVCLOUD: Partition = { name: "aws-us-gov", globalRegion: "us-gov-west-1", dnsSuffix: "amazonaws.com" };
const CHINA: Partition = { name: "aws-cn", globalRegion: "cn-northwest-1", dnsSuffix: "amazonaws.com.cn" };

/** The partition that a region belongs to; region codes carry it in their first part. */
export function partitionOf(region: string): Partition {
  if (region.startsWith("us-gov-")) return GOVCLOUD;
  if (region.startsWith("cn-")) return CHINA;
  return COMMERCIAL;
}
