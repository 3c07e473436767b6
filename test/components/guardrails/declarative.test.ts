import { expect } from "chai";
import { z } from "zod";
import { choose } from "../../../components/guardrails/chosen.ts";
import { declarativeDocuments } from "../../../components/guardrails/declarative.ts";
import { declarativeGuardrail, type Json } from "../../../components/guardrails/guardrail.ts";
import { PLACE } from "../../support/guardrails.ts";
import type { PolicyType } from "../../../facts/policy-types.ts";

const guardrail = (id: string, content: Json, type: PolicyType = "DECLARATIVE_POLICY_EC2") =>
  choose(
    declarativeGuardrail({
      id,
      type,
      purpose: "Nothing of this happens.",
      presets: [],
      target: "root",
      frameworks: [],
      parameters: z.strictObject({}),
      content: () => content,
      probes: () => ({ denies: [], allows: [] }),
    }),
  );

const serial = guardrail("serial", {
  ec2_attributes: { serial_console_access: { status: { "@@assign": "disabled" } } },
});
const images = guardrail("images", {
  ec2_attributes: { image_block_public_access: { state: { "@@assign": "block_new_sharing" } } },
});
const tags = guardrail("tags", { tags: {} }, "TAG_POLICY");

const documents = (...entries: [string, ReturnType<typeof guardrail>[]][]) =>
  declarativeDocuments(new Map(entries), PLACE);

describe("declarative documents", () => {
  it("hold all guardrails of one type at one target, whatever their order", () => {
    const whole = {
      type: "DECLARATIVE_POLICY_EC2",
      name: "root",
      guardrails: ["images", "serial"],
      content: {
        ec2_attributes: {
          image_block_public_access: { state: { "@@assign": "block_new_sharing" } },
          serial_console_access: { status: { "@@assign": "disabled" } },
        },
      },
      targets: ["root"],
    };
    expect(documents(["root", [serial, images]])).to.deep.equal([whole]);
    expect(documents(["root", [images, serial]])).to.deep.equal([whole]);
  });

  it("are apart for each type, and shared by targets that hold the same", () => {
    expect(
      documents(["a", [serial, tags]], ["b", [serial]], ["c", [images]]).map(({ type, name, targets }) => [
        type,
        name,
        targets,
      ]),
    ).to.deep.equal([
      ["DECLARATIVE_POLICY_EC2", "a", ["a", "b"]],
      ["TAG_POLICY", "a", ["a"]],
      ["DECLARATIVE_POLICY_EC2", "c", ["c"]],
    ]);
  });

  it("join lists, and refuse two values for one place", () => {
    const list = (id: string, ...values: string[]) => guardrail(id, { list: { "@@append": values } });
    expect(documents(["root", [list("a", "x"), list("b", "x", "y")]])[0]!.content).to.deep.equal({
      list: { "@@append": ["x", "y"] },
    });
    const value = (id: string, one: string) => guardrail(id, { value: one });
    expect(() => documents(["root", [value("a", "x"), value("b", "y")]])).to.throw(
      'two declarative guardrails set "x" and "y"',
    );
  });
});
