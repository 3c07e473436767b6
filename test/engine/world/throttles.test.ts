import { expect } from "chai";
import { typeTable } from "../types/type-table.ts";
import { callsByApi, shortestSeconds, THROTTLES } from "./throttles.ts";

const ACCOUNT = "aws:organizations/account:Account";
const POLICY = "aws:organizations/policy:Policy";
const ATTACHMENT = "aws:organizations/policyAttachment:PolicyAttachment";

const shortest = (counts: Record<string, number>) => shortestSeconds(new Map(Object.entries(counts)));

describe("throttles of AWS", () => {
  it("let a burst through at once", () => {
    expect(shortest({})).to.deep.equal({ seconds: 0 });
    expect(shortest({ [`create ${ACCOUNT}`]: 3, [`create ${POLICY}`]: 3 })).to.deep.equal({ seconds: 0 });
  });

  it("let accounts through at a tenth of one each second", () => {
    expect(shortest({ [`create ${ACCOUNT}`]: 4 })).to.deep.equal({ seconds: 10, api: "CreateAccount" });
    expect(shortest({ [`create ${ACCOUNT}`]: 1000 })).to.deep.equal({ seconds: 9970, api: "CreateAccount" });
  });

  for (const [api, counted] of [
    ["CreatePolicy", `create ${POLICY}`],
    ["UpdatePolicy", `update ${POLICY}`],
    ["DeletePolicy", `delete ${POLICY}`],
    ["AttachPolicy", `create ${ATTACHMENT}`],
    ["DetachPolicy", `delete ${ATTACHMENT}`],
  ]) {
    it(`let two calls of ${api} through each second`, () => {
      expect(shortest({ [counted!]: 4 })).to.deep.equal({ seconds: 0.5, api });
      expect(shortest({ [counted!]: 23 })).to.deep.equal({ seconds: 10, api });
    });
  }

  it("take as long as the slowest API, each with a bucket of its own", () => {
    expect(
      shortest({ [`create ${ACCOUNT}`]: 5, [`create ${POLICY}`]: 10, [`create ${ATTACHMENT}`]: 44 }),
    ).to.deep.equal({ seconds: 20.5, api: "AttachPolicy" });
  });

  it("list the calls of each API that is throttled, the slowest first, and of no other", () => {
    const counts = new Map([
      ["create aws:s3/bucket:Bucket", 400],
      [`delete ${ACCOUNT}`, 2],
      [`read ${POLICY}`, 90],
      [`create ${POLICY}`, 3],
      [`update ${POLICY}`, 5],
      [`create ${ACCOUNT}`, 7],
    ]);
    expect(
      callsByApi(counts).map(({ throttle, calls, seconds }) => [throttle.api, calls, seconds]),
    ).to.deep.equal([
      ["CreateAccount", 7, 40],
      ["UpdatePolicy", 5, 1],
      ["CreatePolicy", 3, 0],
      ["CloseAccount", 2, 0],
    ]);
  });

  it("know how many accounts may be created or closed at once", () => {
    const atOnce = THROTTLES.flatMap((each) => (each.atOnce ? [[each.api, each.atOnce]] : []));
    expect(atOnce).to.deep.equal([
      ["CreateAccount", 5],
      ["CloseAccount", 3],
    ]);
  });

  it("count calls of types that there are, each once", () => {
    const types = typeTable();
    for (const { counted } of THROTTLES) {
      const [method, type = ""] = counted.split(" ");
      expect(["create", "update", "delete"], counted).to.include(method);
      expect(types.resources, counted).to.have.property(type);
    }
    expect(new Set(THROTTLES.map(({ counted }) => counted)).size).to.equal(THROTTLES.length);
  });
});
