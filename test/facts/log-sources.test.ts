import { expect } from "chai";
import type { LogSource } from "../../facts/log-sources/log-source.ts";
import { LOG_SOURCES, logSourcesOf } from "../../facts/log-sources.ts";
import { RETENTION_CLASSES } from "../../facts/retention-classes.ts";

const sources: readonly LogSource[] = LOG_SOURCES;

/** Whether a key fits a pattern of the registry; placeholders and wildcards stand for anything. */
const fits = (key: string, pattern: string) =>
  new RegExp(
    `^${pattern
      .replaceAll("${aws:PrincipalAccount}", "*")
      .replaceAll(/\{\w+\}/g, "*")
      .split("*")
      .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join(".*")}$`,
  ).test(key);

describe("LOG_SOURCES", () => {
  it("has an id for each source", () => {
    expect(sources.map(({ id }) => id)).to.deep.equal([
      "cloudtrail",
      "config",
      "vpc-flow",
      "resolver-query",
      "waf",
      "guardduty",
      "alb",
      "nlb",
      "cloudwatch-export",
      "application",
      "s3-access",
    ]);
  });

  for (const { id, prefix, deliverers, exampleKeys, documentation } of sources) {
    it(`${id}: real keys lie under the prefix, where a deliverer may write`, () => {
      for (const key of exampleKeys) {
        expect(key.startsWith(prefix === "" ? "AWSLogs/" : `${prefix}/`), key).to.equal(true);
        const patterns = deliverers.flatMap(({ writes }) => writes);
        expect(
          patterns.some((pattern) => fits(key, pattern)),
          key,
        ).to.equal(true);
      }
    });

    it(`${id}: names the page that its facts come from`, () => {
      expect(documentation).to.match(/^https:\/\/docs\.aws\.amazon\.com\//);
    });
  }

  it("has statement ids that AWS takes and that occur once", () => {
    const sids = sources.flatMap(({ deliverers }) => deliverers.map(({ sid }) => sid));
    expect(sids.filter((sid) => !/^[A-Za-z0-9]+$/.test(sid))).to.deep.equal([]);
    expect(new Set(sids).size).to.equal(sids.length);
  });

  it("keeps the sources that share a bucket under prefixes apart", () => {
    for (const retentionClass of RETENTION_CLASSES) {
      const prefixes = logSourcesOf(retentionClass).map(({ prefix }) => `${prefix}/`);
      expect(prefixes.length, retentionClass).to.be.greaterThan(0);
      if (prefixes.length > 1) expect(prefixes, retentionClass).to.not.include("/");
      expect(new Set(prefixes).size, retentionClass).to.equal(prefixes.length);
    }
  });

  it("confines each deliverer as AWS documents it", () => {
    const confined = sources
      .flatMap(({ deliverers }) => deliverers)
      .map(({ principal, confinedBy, sourceArn }) => [principal, confinedBy, sourceArn]);
    const vended = ["delivery.logs.amazonaws.com", "organization", "arn:{partition}:logs:*:*:*"];
    const anyMember = ["organization", "organization", undefined];
    expect(confined).to.deep.equal([
      ["cloudtrail.amazonaws.com", "trail", undefined],
      ["config.amazonaws.com", "organization", undefined],
      vended,
      vended,
      vended,
      ["guardduty.amazonaws.com", "security-tooling", "arn:{partition}:guardduty:*:{security}:detector/*"],
      [
        "logdelivery.elasticloadbalancing.amazonaws.com",
        "organization if told",
        "arn:{partition}:elasticloadbalancing:{region}:*:loadbalancer/*",
      ],
      vended,
      ["logs.{region}.amazonaws.com", "organization", "arn:{partition}:logs:{region}:*:log-group:*"],
      anyMember,
      anyMember,
      ["logging.s3.amazonaws.com", "log-archive", "arn:{partition}:s3:::*"],
    ]);
  });
});
