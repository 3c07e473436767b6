import { expect } from "chai";
import { missingAccount } from "../../../../tools/preview/findings/missing-account.ts";
import { wrongAccount } from "../../../../tools/preview/findings/wrong-account.ts";
import { resource, told, urn } from "../../../support/plan.ts";

const BUCKET = "aws:s3/bucket:Bucket";
const VERSIONING = "aws:s3/bucketVersioning:BucketVersioning";
const TRAIL = "aws:cloudtrail/trail:Trail";
const LOG_GROUP = "aws:cloudwatch/logGroup:LogGroup";
const PROVIDER = "pulumi:providers:aws";

const logs = resource(BUCKET, "logs", { id: "acme-logs", inputs: { bucket: "acme-logs" } });

describe("missing-account", () => {
  it("tells of a resource that is placed through no explicit provider", () => {
    expect(told(missingAccount, [resource(BUCKET, "logs", { account: null })])).to.deep.equal([
      [
        urn(BUCKET, "logs"),
        'Bucket "logs" has no explicit provider, so its account is left to chance: give it the account\'s provider',
      ],
    ]);
  });

  it("leaves alone components, providers and what has a provider", () => {
    const fine = [
      logs,
      resource(PROVIDER, "network", { account: null }),
      resource("landing-zone:log-archive:LogArchive", "log-archive", { account: null, custom: false }),
    ];
    expect(told(missingAccount, fine)).to.deep.equal([]);
  });
});

describe("wrong-account: beside what it belongs to", () => {
  const versioning = (place: object) =>
    resource(VERSIONING, "logs-versioning", { inputs: { bucket: "acme-logs" }, ...place });

  it("tells of a companion in another account", () => {
    expect(told(wrongAccount, [logs, versioning({ account: "network" })])).to.deep.equal([
      [
        urn(VERSIONING, "logs-versioning"),
        'BucketVersioning "logs-versioning" stands in network, eu-west-1, but the Bucket "logs" that its bucket names stands in log-archive, eu-west-1',
      ],
    ]);
  });

  it("tells of a companion in another region", () => {
    expect(told(wrongAccount, [logs, versioning({ region: "us-east-1" })])).to.deep.equal([
      [
        urn(VERSIONING, "logs-versioning"),
        'BucketVersioning "logs-versioning" stands in log-archive, us-east-1, but the Bucket "logs" that its bucket names stands in log-archive, eu-west-1',
      ],
    ]);
  });

  it("goes by the dependency where the name is not known yet", () => {
    const stray = versioning({
      account: "network",
      inputs: { bucket: "[unknown]" },
      propertyDependencies: { bucket: [logs.urn] },
    });
    const beside = resource(BUCKET, "beside", { account: "network", outputs: { bucket: "[unknown]" } });
    expect(told(wrongAccount, [logs, beside, stray]).map(([where]) => where)).to.deep.equal([stray.urn]);
  });

  it("knows a log group by its ARN with `:*`", () => {
    const group = resource(LOG_GROUP, "events", {
      outputs: { arn: "arn:aws:logs:eu-west-1:1:log-group:events" },
    });
    const trail = resource(TRAIL, "trail", {
      account: "management",
      inputs: { cloudWatchLogsGroupArn: "arn:aws:logs:eu-west-1:1:log-group:events:*" },
    });
    expect(told(wrongAccount, [group, trail])).to.deep.equal([
      [
        trail.urn,
        'Trail "trail" stands in management, eu-west-1, but the LogGroup "events" that its cloudWatchLogsGroupArn names stands in log-archive, eu-west-1',
      ],
    ]);
  });

  it("leaves alone a companion beside its own, and one of a bucket that is not in the plan", () => {
    const elsewhere = versioning({ account: "network", inputs: { bucket: "somebody-elses" } });
    expect(told(wrongAccount, [logs, versioning({}), elsewhere])).to.deep.equal([]);
  });
});

describe("wrong-account: providers", () => {
  const provider = (name: string, allowedAccountIds?: string) =>
    resource(PROVIDER, name, {
      account: null,
      inputs: allowedAccountIds === undefined ? {} : { allowedAccountIds },
    });

  it("tells of one that is named after no account, may touch any, or is allowed in another", () => {
    expect(
      told(wrongAccount, [
        provider("payments", '["444455556666"]'),
        provider("network"),
        provider("management", '["444455556666"]'),
      ]),
    ).to.deep.equal([
      [urn(PROVIDER, "payments"), 'The provider "payments" is named after no account of the settings'],
      [urn(PROVIDER, "network"), 'The provider "network" may touch any account: give it allowedAccountIds'],
      [
        urn(PROVIDER, "management"),
        'The provider "management" is allowed in ["444455556666"], but the settings say that the account is 111122223333',
      ],
    ]);
  });

  it("leaves alone the right account, a created one, and one that is not known yet", () => {
    const fine = [
      provider("management", '["111122223333"]'),
      provider("network", '["599999999999"]'),
      provider("log-archive", "[unknown]"),
      provider("management", "[unknown]"),
    ];
    expect(told(wrongAccount, fine)).to.deep.equal([]);
  });
});
