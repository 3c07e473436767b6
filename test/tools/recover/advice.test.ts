import { expect } from "chai";
import { adviceOn } from "../../../tools/recover/advice.ts";
import { decision, KEY, PROVIDER } from "./support.ts";

const found = decision(KEY, "archive-key", { kind: "record", id: "key-1", sure: true });
const unclear = decision("aws:lambda/function:Function", "forward", {
  kind: "unclear",
  why: "nothing tells",
});
const doubled = decision(KEY, "trail-key", { kind: "doubled", why: "the state has it as key-1" });
const unfinished = decision("aws:organizations/account:Account", "payments", { kind: "unfinished" });

const BEGIN = ["", "Nothing was changed, because a person is needed first:"];

describe("the recovery's advice", () => {
  it("is none where all is clear", () => {
    expect(adviceOn([found])).to.deep.equal([]);
  });

  it("is to wait for what AWS has not finished", () => {
    expect(adviceOn([found, unfinished])).to.deep.equal([
      ...BEGIN,
      "  payments",
      "    AWS is making an account at this moment. Wait a few minutes.",
      "Then run this again.",
    ]);
  });

  it("is where to look, how to import it to where the program expects it, and how to clear the rest", () => {
    expect(adviceOn([unclear, doubled])).to.deep.equal([
      ...BEGIN,
      "  forward",
      "    nothing tells. Look for it in account 222222222222, eu-west-1. If it is there:",
      `    pulumi import 'aws:lambda/function:Function' 'forward' ID --parent 'parent=urn:parent' --provider 'provider=${PROVIDER.urn}'`,
      "  trail-key",
      "    the state has it as key-1. Keep that one; if account 222222222222, eu-west-1 has another one, delete it once nothing uses it.",
      "Then run `pulumi refresh` on a terminal. It asks about each creation: answer `clear` for those above that",
      "are imported or not there, and `skip` for all others. Never answer `import`: the CLI would only forget it.",
      "Then run this again.",
    ]);
  });
});
