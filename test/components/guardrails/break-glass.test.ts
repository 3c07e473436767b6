import * as aws from "@pulumi/aws";
import { expect } from "chai";
import { BreakGlass } from "../../../components/guardrails/break-glass.ts";
import { build, named } from "../../support/build.ts";

const made = () =>
  build(() => {
    const provider = new aws.Provider("management", { region: "eu-west-1" });
    new BreakGlass(
      "break-glass",
      {
        name: "emergency",
        partition: "aws",
        principals: ["arn:aws:iam::111111111111:user/two", "arn:aws:iam::111111111111:user/one"],
        region: "eu-west-1",
        rootId: "r-ab12",
      },
      { provider },
    );
  });

describe("BreakGlass", () => {
  it("carries one role into every account under the root, also into those that come later", async () => {
    const all = await made();
    const { inputs } = named(all, "break-glass-role");
    expect(inputs).to.deep.include({
      permissionModel: "SERVICE_MANAGED",
      autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true },
      capabilities: ["CAPABILITY_NAMED_IAM"],
    });
    expect(named(all, "break-glass-everywhere").inputs).to.deep.include({
      stackSetName: "emergency",
      regions: ["eu-west-1"],
      deploymentTargets: { organizationalUnitIds: ["r-ab12"] },
    });
  });

  it("trusts only those named, each with a fresh second factor", async () => {
    const template = JSON.parse(String(named(await made(), "break-glass-role").inputs.templateBody)) as {
      Resources: { BreakGlass: { Properties: Record<string, unknown> } };
    };
    expect(template.Resources.BreakGlass.Properties).to.deep.equal({
      RoleName: "emergency",
      MaxSessionDuration: 3600,
      AssumeRolePolicyDocument: {
        Version: "2012-10-17",
        Statement: [
          {
            Sid: "NamedPeopleWithSecondFactor",
            Effect: "Allow",
            Principal: {
              AWS: ["arn:aws:iam::111111111111:user/one", "arn:aws:iam::111111111111:user/two"],
            },
            Action: "sts:AssumeRole",
            Condition: {
              Bool: { "aws:MultiFactorAuthPresent": "true" },
              NumericLessThan: { "aws:MultiFactorAuthAge": "3600" },
            },
          },
        ],
      },
      ManagedPolicyArns: ["arn:aws:iam::aws:policy/AdministratorAccess"],
    });
  });
});
