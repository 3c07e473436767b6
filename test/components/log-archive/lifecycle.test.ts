import { expect } from "chai";
import { lifecycleRules } from "../../../components/log-archive/lifecycle.ts";
import { cloudtrail } from "../../../facts/log-sources/cloudtrail.ts";
import { vpcFlow } from "../../../facts/log-sources/vpc-flow.ts";

const LEFT_OVER = [
  {
    id: "noncurrent-versions",
    status: "Enabled",
    filter: { prefix: "" },
    noncurrentVersionExpiration: { noncurrentDays: 90 },
  },
  {
    id: "expired-delete-markers",
    status: "Enabled",
    filter: { prefix: "" },
    expiration: { expiredObjectDeleteMarker: true },
  },
  {
    id: "unfinished-uploads",
    status: "Enabled",
    filter: { prefix: "" },
    abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
  },
];

describe("lifecycleRules", () => {
  it("moves a source through every class that its retention names, from warm to cold", () => {
    const retention = {
      instantRetrievalAfterDays: 30,
      flexibleRetrievalAfterDays: 120,
      deepArchiveAfterDays: 365,
      expireAfterDays: 1827,
    };
    expect(lifecycleRules([vpcFlow], retention)).to.deep.equal([
      {
        id: "vpc-flow",
        status: "Enabled",
        filter: { prefix: "vpc-flow/" },
        transitions: [
          { days: 30, storageClass: "GLACIER_IR" },
          { days: 120, storageClass: "GLACIER" },
          { days: 365, storageClass: "DEEP_ARCHIVE" },
        ],
        expiration: { days: 1827 },
      },
      ...LEFT_OVER,
    ]);
  });

  it("leaves out the classes that its retention does not name", () => {
    const [rule] = lifecycleRules([vpcFlow], { deepArchiveAfterDays: 90, expireAfterDays: 400 });
    expect(rule?.transitions).to.deep.equal([{ days: 90, storageClass: "DEEP_ARCHIVE" }]);
  });

  it("only expires where no class is named", () => {
    expect(lifecycleRules([cloudtrail], { expireAfterDays: 30 })[0]).to.deep.equal({
      id: "cloudtrail",
      status: "Enabled",
      filter: { prefix: "AWSLogs/" },
      transitions: [],
      expiration: { days: 30 },
    });
  });
});
