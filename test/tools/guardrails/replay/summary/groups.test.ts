import { expect } from "chai";
import { Groups } from "../../../../../tools/guardrails/replay/summary/groups.ts";
import { Unreadable } from "../../../../../tools/guardrails/replay/summary/unreadable.ts";

const subject = (principal: string) => ({ principal, action: "ec2:RunInstances", account: "1" });

const at = (time: string) => ({ time, event: `at ${time}` });

describe("groups of calls", () => {
  it("are listed by size, and by name where they are alike", () => {
    const groups = new Groups();
    for (const name of ["b", "c", "a", "c"]) groups.add(subject(name), at("1"));
    expect(groups.list().map(({ principal, count }) => `${principal}${count}`)).to.deep.equal([
      "c2",
      "a1",
      "b1",
    ]);
  });

  it("are no more than fit, and count what they leave out", () => {
    const groups = new Groups(2);
    for (const name of ["a", "b", "c", "a", "d"]) groups.add(subject(name), at("1"));
    expect(groups.list().map(({ principal }) => principal)).to.deep.equal(["a", "b"]);
    expect([groups.calls, groups.unlisted]).to.deep.equal([5, 2]);
  });

  it("know the first and the last time", () => {
    const groups = new Groups();
    for (const time of ["2", "3", "1", "2"]) groups.add(subject("a"), at(time));
    expect(groups.list()).to.deep.equal([
      { ...subject("a"), count: 4, first: "1", last: "3", example: "at 2" },
    ]);
  });
});

describe("files that cannot be read", () => {
  it("are named once, with their first problem", () => {
    const unreadable = new Unreadable();
    unreadable.add("a", { why: "cut", line: 3 });
    unreadable.add("a", { why: "not JSON", line: 4 });
    unreadable.add("b", { why: "empty" });
    expect(unreadable.count).to.equal(2);
    expect(unreadable.list()).to.deep.equal([
      { file: "a", why: "cut", line: 3, further: 1 },
      { file: "b", why: "empty", further: 0 },
    ]);
  });

  it("are counted, but not all named, if they are many", () => {
    const unreadable = new Unreadable();
    for (let file = 0; file < 1500; file++) {
      unreadable.add(String(file), { why: "cut" });
      unreadable.add(String(file), { why: "cut" });
    }
    expect([unreadable.count, unreadable.list().length]).to.deep.equal([1500, 1000]);
    expect(unreadable.list().every(({ further }) => further === 1)).to.equal(true);
  });
});
