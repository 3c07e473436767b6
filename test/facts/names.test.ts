import { expect } from "chai";
import { bucketName, queryBucketName } from "../../facts/names.ts";

describe("bucketName", () => {
  it("says whose, what, where and which account's", () => {
    expect(bucketName("acme", "audit", "eu-west-1", "222222222222")).to.equal(
      "acme-audit-eu-west-1-222222222222",
    );
  });

  it("begins as AWS WAF demands it", () => {
    expect(bucketName("acme", "waf", "eu-west-1", "222222222222")).to.equal(
      "aws-waf-logs-acme-eu-west-1-222222222222",
    );
  });
});

describe("queryBucketName", () => {
  it("carries the account that asks", () => {
    expect(queryBucketName("acme", "333333333333")).to.equal("acme-query-results-333333333333");
  });
});
