import { expect } from "chai";
import { LOG_SOURCES } from "../../../facts/log-sources.ts";
import { logSourcesPage } from "../../../tools/generate/log-sources-page.ts";

describe("logSourcesPage", () => {
  const sections = logSourcesPage().split(/^## /m).slice(1);

  it("has a section for each source, with every example key", () => {
    expect(sections.map((section) => section.split("\n")[0])).to.deep.equal(
      LOG_SOURCES.map(({ title }) => title),
    );
    for (const [index, { exampleKeys }] of LOG_SOURCES.entries())
      expect(sections[index]).to.include(exampleKeys.join("\n"));
  });

  it("says where a source is delivered to, by whom, and under which key", () => {
    const flow = sections.find((section) => section.startsWith("VPC flow logs"));
    expect(flow).to.include("`s3://PREFIX-network-REGION-ARCHIVE-ACCOUNT/vpc-flow`");
    expect(flow).to.include("`delivery.logs.amazonaws.com` for accounts of the organization");
    expect(flow).to.include("the home region, from every region");
    expect(flow)
      .to.match(/encrypted with \| the archive's key/)
      .and.match(/can be locked {2}\| yes/);
    const alb = sections.find((section) => section.startsWith("Application load"));
    expect(alb).to.include("the region of what is logged").and.include("S3's own key (SSE-S3)");
    const application = sections.find((section) => section.startsWith("Application logs"));
    expect(application).to.include("principals of the organization's accounts");
  });
});
