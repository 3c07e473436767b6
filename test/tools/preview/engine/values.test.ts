import { expect } from "chai";
import { plainProperties, plainValue } from "../../../../tools/preview/engine/values.ts";

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

const marked = (mark: string, rest: object) => ({ [SIGNATURE]: mark, ...rest });
const secret = (value: string) => marked("1b47061264138c4ac30d75fd1eb44270", { value });
const output = (rest: object) => marked("d0e6a833031e9bbcd3f4e8bde6ca49a4", rest);
const reference = (rest: object) => marked("5cf8f73096256a8f31e491e813e4eb8e", rest);
const asset = (rest: object) => marked("c44067f5952c0a294b673a41bacd8c17", rest);
const archive = (rest: object) => marked("0def7320c3a5731c473e5ecbe6d01bc7", rest);

describe("values from the wire", () => {
  const cases: readonly (readonly [string, Parameters<typeof plainValue>[0], unknown])[] = [
    ["plain values as they are", ["a", 1, true, null], ["a", 1, true, null]],
    ["unknown values", UNKNOWN, "[unknown]"],
    ["secrets, whatever they hold", secret("1234"), "[secret]"],
    ["secrets that are not known", secret(UNKNOWN), "[secret]"],
    ["outputs by their value", output({ value: { a: [UNKNOWN] } }), { a: ["[unknown]"] }],
    ["outputs that are not known", output({ dependencies: ["urn"] }), "[unknown]"],
    ["secret outputs", output({ value: "1234", secret: true }), "[secret]"],
    ["resources by their id", reference({ urn: "urn:a", id: "i-1" }), "i-1"],
    ["resources whose id is not known", reference({ urn: "urn:a", id: UNKNOWN }), "[unknown]"],
    ["components by their URN", reference({ urn: "urn:a" }), "urn:a"],
    ["resources without an id yet", reference({ urn: "urn:a", id: "" }), "urn:a"],
    ["assets from a file", asset({ path: "./code.js" }), "[asset ./code.js]"],
    ["assets of text", asset({ text: "hello" }), "[asset of 5 characters]"],
    ["assets from the network", asset({ uri: "https://example.com/a" }), "[asset https://example.com/a]"],
    ["archives of files", archive({ assets: { a: 1, b: 2 } }), "[archive of 2 files]"],
  ];
  for (const [what, wire, plain] of cases) {
    it(`reads ${what}`, () => {
      expect(plainValue(wire)).to.deep.equal(plain);
    });
  }

  it("reads them deep inside properties", () => {
    expect(plainProperties({ tags: { code: secret("1234") }, list: [{ id: UNKNOWN }] })).to.deep.equal({
      tags: { code: "[secret]" },
      list: [{ id: "[unknown]" }],
    });
  });
});
