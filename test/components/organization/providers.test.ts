import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { managementProvider, memberProvider } from "../../../components/organization/providers.ts";
import { build } from "../../support/build.ts";

const args = { home: "eu-west-1", tags: { owner: "platform" } };

describe("managementProvider", () => {
  it("takes the program's own credentials, of this account only", async () => {
    const [made] = await build(() => managementProvider("111111111111", args));
    expect(made?.name).to.equal("management");
    expect(made?.inputs).to.deep.include({
      region: "eu-west-1",
      allowedAccountIds: '["111111111111"]',
      defaultTags: '{"tags":{"owner":"platform"}}',
    });
  });
});

describe("memberProvider", () => {
  it("assumes the role in the account, of this account only", async () => {
    const [made] = await build(() =>
      memberProvider("log-archive", pulumi.output("222222222222"), "Deployment", args),
    );
    expect(made?.name).to.equal("log-archive");
    expect(made?.inputs).to.deep.include({
      region: "eu-west-1",
      allowedAccountIds: '["222222222222"]',
      assumeRoles: '[{"roleArn":"arn:aws:iam::222222222222:role/Deployment","sessionName":"landing-zone"}]',
      defaultTags: '{"tags":{"owner":"platform"}}',
    });
  });

  it("names the role in the home region's partition", async () => {
    const [made] = await build(() =>
      memberProvider("network", pulumi.output("222222222222"), "Deployment", {
        ...args,
        home: "us-gov-west-1",
      }),
    );
    expect(made?.inputs.assumeRoles).to.include("arn:aws-us-gov:iam::222222222222:role/Deployment");
  });
});
