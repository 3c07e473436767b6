import { expect } from "chai";
import { archiveBucketPolicy } from "../../documents/archive-bucket-policy.ts";
import { filled } from "../../documents/archive-place.ts";
import { deliveryContext } from "../../documents/delivery-context.ts";
import type { LogSource } from "../../facts/log-sources/log-source.ts";
import { application } from "../../facts/log-sources/application.ts";
import { LOG_SOURCES } from "../../facts/log-sources.ts";
import { allows, type Request } from "../support/decide.ts";
import { archivePlace } from "../support/place.ts";

const place = archivePlace();
const bucket = "arn:aws:s3:::acme-logs";
const MEMBER = "arn:aws:iam::222222222222:role/Admin";
const OUTSIDER = "arn:aws:iam::999999999999:role/Admin";

const sources: readonly LogSource[] = LOG_SOURCES;

const inBucketOf = (request: Request, source: LogSource) =>
  allows(request, {
    account: place.archiveAccountId,
    organizationId: place.organizationId,
    resourcePolicy: archiveBucketPolicy(bucket, [source], place),
  });

const OWNER_ACL = { "s3:x-amz-acl": "bucket-owner-full-control" };

describe("archiveBucketPolicy, delivery", () => {
  for (const source of sources) {
    describe(`for ${source.id}`, () => {
      for (const deliverer of source.deliverers) {
        const isService = deliverer.principal !== "organization";
        const principal = isService ? filled(deliverer.principal, place) : MEMBER;
        const context = deliveryContext(deliverer, place);
        const delivered = deliverer.sendsOwnerAcl ? { ...context, ...OWNER_ACL } : context;
        const put = (key: string, changes: Partial<Request> = {}) =>
          inBucketOf(
            {
              principal,
              action: "s3:PutObject",
              resource: `${bucket}/${key}`,
              context: delivered,
              ...changes,
            },
            source,
          );
        const key = source.exampleKeys.find((each) => each.includes("222222222222")) ?? source.exampleKeys[0];

        it(`lets ${deliverer.sid} deliver a real key`, async () => {
          expect(await put(key)).to.equal(true);
        });

        it(`lets ${deliverer.sid} write nowhere else`, async () => {
          expect(await put("elsewhere/object")).to.equal(false);
        });

        it(`shuts ${deliverer.sid} out when it works for another organization`, async () => {
          const changes = isService
            ? {
                context: {
                  ...delivered,
                  "aws:SourceOrgID": "o-zzzzzzzzzz",
                  "aws:SourceAccount": "999999999999",
                  "aws:SourceArn": "arn:aws:cloudtrail:eu-west-1:999999999999:trail/organization-trail",
                },
              }
            : { principal: OUTSIDER, context: { "aws:PrincipalOrgID": "o-zzzzzzzzzz" } };
          expect(await put(key, changes)).to.equal(false);
        });

        for (const action of deliverer.bucketActions) {
          it(`lets ${deliverer.sid} call ${action} first`, async () => {
            expect(await inBucketOf({ principal, action, resource: bucket, context }, source)).to.equal(true);
          });
        }

        if (deliverer.sendsOwnerAcl) {
          it(`demands of ${deliverer.sid} that the archive owns the object`, async () => {
            expect(await put(key, { context })).to.equal(false);
          });
        }

        if (deliverer.confinedBy === "organization if told") {
          it(`lets ${deliverer.sid} deliver where it does not say for whom`, async () => {
            expect(await put(key, { context: {} })).to.equal(true);
          });
        }

        if (deliverer.confinedBy === "trail") {
          it("shuts out another trail of the same organization", async () => {
            const other = { ...delivered, "aws:SourceArn": `${place.trailArn}-2` };
            expect(await put(key, { context: other })).to.equal(false);
          });
        }

        if (isService && deliverer.sourceArn) {
          it(`shuts ${deliverer.sid} out when it delivers for another kind of thing`, async () => {
            const other = {
              ...delivered,
              "aws:SourceArn": "arn:aws:lambda:eu-west-1:222222222222:function:x",
            };
            expect(await put(key, { context: other })).to.equal(false);
          });
        }
      }
    });
  }

  it("keeps each account's application logs out of the other accounts' folders", async () => {
    const resource = `${bucket}/application/333333333333/checkout.gz`;
    expect(await inBucketOf({ principal: MEMBER, action: "s3:PutObject", resource }, application)).to.equal(
      false,
    );
  });
});
