import { expect } from "chai";
import { roleReady, roleReadyHook } from "../../../../components/organization/hooks/role-ready.ts";
import { awsError, fakeClient } from "../../../support/fake-client.ts";

const ROLE = "arn:aws:iam::222222222222:role/Deployment";
const options = { attempts: 2, seconds: 0, say: () => undefined };

/** An STS whose answers come in turn: an error is thrown, anything else is an answer. */
const stsAnswering = (...answers: (Error | undefined)[]) =>
  fakeClient(() => {
    const answer = answers.shift();
    if (answer) throw answer;
    return {};
  });

describe("roleReady", () => {
  it("waits while STS does not know the role", async () => {
    const { calls, client } = stsAnswering(awsError("AccessDenied", "not authorized"), undefined);
    await roleReady("log-archive", ROLE, client, options);
    const call = {
      name: "AssumeRole",
      input: { RoleArn: ROLE, RoleSessionName: "landing-zone-role-ready" },
    };
    expect(calls).to.deep.equal([call, call]);
  });

  it("gives up with STS's own words", async () => {
    const denied = awsError("AccessDenied", "not authorized to assume it");
    const { client } = stsAnswering(denied, denied);
    const failure = await roleReady("log-archive", ROLE, client, options).then(() => "", String);
    expect(failure)
      .to.include(`${ROLE} of the new account log-archive`)
      .and.include("not authorized to assume it");
  });

  it("does not wait for what waiting cannot mend", async () => {
    const { calls, client } = stsAnswering(awsError("ExpiredTokenException", "the token has expired"));
    const failure = await roleReady("log-archive", ROLE, client, options).then(() => "", String);
    expect(failure).to.equal("ExpiredTokenException: the token has expired");
    expect(calls.length).to.equal(1);
  });
});

describe("roleReadyHook", () => {
  it("does not run in a preview", () => {
    const hook = roleReadyHook("Deployment", "eu-west-1");
    expect(hook.name).to.equal("account-role-ready");
    expect(hook.opts?.onDryRun ?? false).to.equal(false);
  });
});
