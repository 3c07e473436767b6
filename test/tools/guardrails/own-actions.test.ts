import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { refuseUnknownActions } from "../../../tools/guardrails/own-actions.ts";
import type { UserError } from "../../../settings/errors.ts";
import { ROOT } from "../../support/play.ts";
import { settings } from "../../support/settings.ts";

const by = (action: string) => `{principal: 'arn:aws:iam::111122223333:role/developer', action: '${action}'}`;

describe("actions in guardrails of one's own", () => {
  const file = `own-actions-${process.pid}.yaml`;
  afterEach(() => {
    rmSync(join(ROOT, file));
  });

  const refusalOf = async (denied: string, allowed: string) => {
    const own = `- id: own
  kind: scp
  purpose: Nobody does what nobody should.
  denials:
    - Action:
        - s3:Get*
        - ${denied}
  probes:
    denies: [${[by("s3:GetObject"), by("s3:GetObject"), by("s3:GetObject")].join(", ")}]
    allows:
      - ${[by("s3:ListBucket"), by("s3:ListBucket"), by(allowed)].join("\n      - ")}
`;
    writeFileSync(join(ROOT, file), own);
    return refuseUnknownActions(settings({ guardrails: { own: [file] } })).then(
      () => undefined,
      (error: unknown) => error as UserError,
    );
  };

  it("are AWS's, whatever their case", async () => {
    expect(await refusalOf("S3:getbucketpolic?", "s3:listbucket")).to.equal(undefined);
  });

  it("are refused with file and line, all at once, where AWS has none such", async () => {
    const refusal = await refusalOf("s3:DeleteBuckets", "kmss:Decrypt");
    expect(refusal?.places).to.deep.equal([
      `${file} line 7: got "s3:DeleteBuckets"; did you mean s3:DeleteBucket?`,
      `${file} line 13: got "kmss:Decrypt"; did you mean kms:...?`,
    ]);
  });
});
