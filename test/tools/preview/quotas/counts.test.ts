import { expect } from "chai";
import { countUses } from "../../../../tools/preview/quotas/index.ts";
import { resource } from "../../../support/plan.ts";

const UNIT = "aws:organizations/organizationalUnit:OrganizationalUnit";
const POLICY = "aws:organizations/policy:Policy";
const ATTACHMENT = "aws:organizations/policyAttachment:PolicyAttachment";
const BUCKET = "aws:s3/bucket:Bucket";
const ROLE = "aws:iam/role:Role";
const LIFECYCLE = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
const TRAIL = "aws:cloudtrail/trail:Trail";

/** Uses of one quota, by place. */
const used = (title: string, ...resources: ReturnType<typeof resource>[]) =>
  Object.fromEntries(
    countUses(resources)
      .filter(({ quota }) => quota.title === title)
      .map(({ place, used: number }) => [place, number]),
  );

describe("counts against quotas", () => {
  it("know how many units there are and how deep they nest", () => {
    const units = [
      resource(UNIT, "top", { id: "ou-1", inputs: { parentId: "r-ab12" } }),
      resource(UNIT, "middle", { id: "ou-2", inputs: { parentId: "ou-1" } }),
      resource(UNIT, "bottom", { id: "ou-3", inputs: { parentId: "ou-2" } }),
      resource(UNIT, "beside", { id: "ou-4", inputs: { parentId: "ou-1" } }),
    ];
    expect(used("Organizational units", ...units)).to.deep.equal({ "the organization": 4 });
    expect(used("Levels of units under the root", ...units)).to.deep.equal({ "the organization": 3 });
  });

  it("know the policies on a target, by kind, with AWS's own among them", () => {
    const policies = [
      resource(POLICY, "one", { id: "p-1", inputs: { type: "SERVICE_CONTROL_POLICY" } }),
      resource(POLICY, "two", { id: "p-2", inputs: { type: "RESOURCE_CONTROL_POLICY" } }),
      resource(ATTACHMENT, "a", { inputs: { policyId: "p-1", targetId: "ou-1" } }),
      resource(ATTACHMENT, "b", { inputs: { policyId: "p-2", targetId: "ou-1" } }),
      resource(ATTACHMENT, "c", { inputs: { policyId: "p-somebody-elses", targetId: "ou-1" } }),
      resource(ATTACHMENT, "d", { inputs: { policyId: "p-1", targetId: "ou-2" } }),
    ];
    expect(used("Service control policies on one target", ...policies)).to.deep.equal({
      "target ou-1": 3,
      "target ou-2": 2,
    });
    expect(used("Resource control policies on one target", ...policies)).to.deep.equal({ "target ou-1": 2 });
  });

  it("know what each account holds", () => {
    const held = [
      resource(BUCKET, "a"),
      resource(BUCKET, "b", { region: "us-east-1" }),
      resource(BUCKET, "c", { account: "network" }),
      resource(ROLE, "d", { region: null }),
      resource(LIFECYCLE, "e", { inputs: { rules: [{ id: "x" }, { id: "y" }] } }),
    ];
    expect(used("Buckets in one account", ...held)).to.deep.equal({
      "account log-archive": 2,
      "account network": 1,
    });
    expect(used("Roles in one account", ...held)).to.deep.equal({ "account log-archive": 1 });
    expect(used("Lifecycle rules of one bucket", ...held)).to.deep.equal({
      'BucketLifecycleConfiguration "e"': 2,
    });
  });

  it("know trails by region, and each value in their selectors", () => {
    const trail = resource(TRAIL, "trail", {
      account: "management",
      inputs: {
        advancedEventSelectors: [
          { name: "Management", fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] },
          {
            name: "Objects",
            fieldSelectors: [
              { field: "eventCategory", equals: ["Data"] },
              { field: "resources.ARN", notStartsWiths: ["arn:a", "arn:b"] },
            ],
          },
        ],
      },
    });
    expect(used("Trails in one region", trail)).to.deep.equal({ "management, eu-west-1": 1 });
    expect(used("Values in a trail's advanced selectors", trail)).to.deep.equal({ 'Trail "trail"': 4 });
  });
});
