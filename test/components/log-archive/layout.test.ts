import { expect } from "chai";
import { archiveLayout } from "../../../components/log-archive/layout.ts";

const AT_HOME = ["audit", "configuration", "network", "waf", "security", "application"];
const EVERYWHERE = ["load-balancing", "cloudwatch-export"];

describe("archiveLayout", () => {
  it("has one region where one is governed", () => {
    expect(archiveLayout({ home: "eu-west-1", governed: ["eu-west-1"] })).to.deep.equal([
      { region: "eu-west-1", delivered: [...AT_HOME, ...EVERYWHERE], replicated: [] },
    ]);
  });

  it("takes what is delivered within a region in every governed one", () => {
    expect(archiveLayout({ home: "eu-west-1", governed: ["us-east-1", "eu-west-1"] })).to.deep.equal([
      { region: "eu-west-1", delivered: [...AT_HOME, ...EVERYWHERE], replicated: [] },
      { region: "us-east-1", delivered: EVERYWHERE, replicated: [] },
    ]);
  });

  it("copies the home region's classes, into a governed region or another", () => {
    const home = { home: "eu-west-1", governed: ["eu-west-1", "eu-central-1"] };
    expect(archiveLayout({ ...home, replica: "eu-central-1" })[1]).to.deep.equal({
      region: "eu-central-1",
      delivered: EVERYWHERE,
      replicated: AT_HOME,
    });
    expect(archiveLayout({ ...home, replica: "eu-north-1" })[2]).to.deep.equal({
      region: "eu-north-1",
      delivered: [],
      replicated: AT_HOME,
    });
  });
});
